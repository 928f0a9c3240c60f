/** How fast it goes, told from the last few seconds: a whole import's average hides that a machine is busy now. */
const WINDOW = 5_000;

export function createPace() {
  let marks: { at: number; rows: number; bytes: number }[] = [];
  return {
    mark(at: number, rows: number, bytes: number): void {
      marks = [...marks.filter((mark) => at - mark.at < WINDOW), { at, rows, bytes }];
    },
    /** Rows a second, and seconds for the bytes that are left. */
    tell(bytesLeft: number): { speed?: number; left?: number } {
      const [first, last] = [marks[0], marks.at(-1)];
      if (!first || !last || last.at - first.at < 500) return {};
      const seconds = (last.at - first.at) / 1000;
      const bytes = (last.bytes - first.bytes) / seconds;
      return {
        speed: Math.round((last.rows - first.rows) / seconds),
        ...(bytes > 0 && { left: Math.ceil(bytesLeft / bytes) }),
      };
    },
  };
}
