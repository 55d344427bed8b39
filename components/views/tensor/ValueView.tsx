// A value preview opened: as PyTorch prints it, its range, and its elements in a table whose cells are tinted
// by the diverging scale. Only the elements that travelled are there; it says where there are more.
import type { ValuePreview } from '../../../engine/trace/schema';
import { asMatrix, elementCount, shortNumber } from '../numbers';
import { reachOf, scaleWords, tint } from '../scale';
import styles from './tensor.module.css';

interface Props {
  value: ValuePreview;
  shape: readonly number[];
  label: string;
}

export function ValueView({ value, shape, label }: Props) {
  const count = elementCount(shape);
  return (
    <div className={styles.value}>
      {/* A long printing scrolls, and a keyboard must be able to scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className={styles.scroll} tabIndex={0} aria-label={`${label}, as printed`}>
        <pre className={styles.text}>{value.text}</pre>
      </section>
      {count > 1 && value.min !== null && value.max !== null ? (
        <p className={styles.range}>
          min {shortNumber(value.min)}, max {shortNumber(value.max)}
          {value.mean === null ? '' : `, mean ${shortNumber(value.mean)}`}
        </p>
      ) : null}
      {count > 1 && value.elements.length > 1 ? (
        <ValueTable value={value} shape={shape} label={label} />
      ) : null}
    </div>
  );
}

function ValueTable({ value, shape, label }: Props) {
  const { columns } = asMatrix(shape);
  const count = elementCount(shape);
  const reach = reachOf(value);
  const across = Math.max(1, Math.min(columns, value.elements.length));
  const rows = Array.from({ length: Math.ceil(value.elements.length / across) }, (_, row) =>
    value.elements.slice(row * across, (row + 1) * across),
  );
  return (
    // A wide table scrolls, and a keyboard must be able to scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <p className={styles.range}>
        {value.complete ? `All ${count} elements` : `The first ${value.elements.length} of ${count} elements`}
        ; {scaleWords}.
      </p>
      <table className={styles.table}>
        <tbody>
          {rows.map((row, rowPlace) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an element is its place
            <tr key={rowPlace}>
              {row.map((element, place) => {
                const { colour, strength } = tint(element, reach);
                return (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    key={place}
                    style={
                      strength === 0
                        ? undefined
                        : {
                            background: `color-mix(in srgb, ${colour} ${Math.round(strength * 40)}%, transparent)`,
                          }
                    }
                  >
                    {shortNumber(element)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
