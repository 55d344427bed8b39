// Gives each heading of a page an id of its own, made of its words. One Anchors serves all the prose of a page.

export class Anchors {
  private readonly taken = new Map<string, number>();

  idFor(words: string): string {
    const stem =
      words
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
        .replace(/^-+|-+$/g, '') || 'section';
    const times = (this.taken.get(stem) ?? 0) + 1;
    this.taken.set(stem, times);
    return times === 1 ? stem : this.idFor(`${stem}-${times}`);
  }
}
