// A progress bar for a terminal, and a line for each tenth where there is none.

const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

export function progressBar(label, { stream = process.stderr, now = Date.now } = {}) {
  const began = now();
  let first = null;
  let drawn = 0;
  let tenth = -1;
  return {
    update(done, total) {
      first ??= done;
      const isLast = done === total;
      const share = total ? done / total : 0;
      if (!stream.isTTY) {
        if (total && Math.floor(share * 10) > tenth) {
          tenth = Math.floor(share * 10);
          stream.write(`${label}: ${tenth * 10} % of ${megabytes(total)} MB\n`);
        }
        return;
      }
      if (!isLast && now() - drawn < 100) return;
      drawn = now();
      const seconds = Math.max((drawn - began) / 1000, 0.001);
      const speed = `${megabytes((done - first) / seconds)} MB/s`;
      const bar = '#'.repeat(Math.round(share * 30)).padEnd(30, '.');
      const amount = total
        ? `[${bar}] ${Math.floor(share * 100)} % of ${megabytes(total)} MB`
        : `${megabytes(done)} MB`;
      stream.write(`\r\x1b[K${label} ${amount}, ${speed}`);
    },
    end() {
      if (stream.isTTY && drawn > 0) stream.write('\n');
    },
  };
}
