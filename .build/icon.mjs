// The icon of cchc.exe: a sheet with a tick, drawn here, in the sizes that Windows shows.
const SIZES = [16, 32, 48, 256];
const FINE = 4;
const [BLUE, WHITE, GREY] = [
  [28, 78, 128],
  [255, 255, 255],
  [170, 190, 210],
];

const isWithin = (x, y, left, top, right, bottom) => x >= left && x < right && y >= top && y < bottom;

/** How far a point is from the line between two others. */
const distance = (x, y, [ax, ay], [bx, by]) => {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
};

const TICK = [
  [0.3, 0.64],
  [0.44, 0.78],
  [0.74, 0.46],
];

/** The colour at a point of a square of side 1; nothing outside of the sheet. */
const colourAt = (x, y) => {
  const [, middle] = TICK;
  if (distance(x, y, TICK[0], middle) < 0.06 || distance(x, y, middle, TICK[2]) < 0.06) return BLUE;
  if (!isWithin(x, y, 0.12, 0.04, 0.88, 0.96)) return undefined;
  if (!isWithin(x, y, 0.18, 0.1, 0.82, 0.9) || isWithin(x, y, 0.18, 0.1, 0.82, 0.24)) return BLUE;
  return isWithin(x, y, 0.26, 0.31, 0.74, 0.36) ? GREY : WHITE;
};

/** Blue, green, red and cover of a point, from several within it. */
const pixel = (size, column, row) => {
  const sum = [0, 0, 0];
  let seen = 0;
  for (let index = 0; index < FINE * FINE; index += 1) {
    const [x, y] = [(index % FINE) + 0.5, Math.floor(index / FINE) + 0.5].map((part) => part / FINE);
    const colour = colourAt((column + x) / size, (row + y) / size);
    if (colour === undefined) continue;
    seen += 1;
    colour.forEach((value, part) => {
      sum[part] += value;
    });
  }
  const [red, green, blue] = sum.map((value) => (seen === 0 ? 0 : Math.round(value / seen)));
  return [blue, green, red, Math.round((seen * 255) / (FINE * FINE))];
};

/** A bitmap as icons hold it: its lines from below, and a mask that covers nothing more. */
const bitmap = (size) => {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const rows = Array.from({ length: size }, (_, row) => size - 1 - row);
  const pixels = rows.flatMap((row) => Array.from({ length: size }, (_, column) => pixel(size, column, row)).flat());
  return Buffer.concat([header, Buffer.from(pixels), Buffer.alloc(Math.ceil(size / 32) * 4 * size)]);
};

/** The file of the icon: a list of its pictures, then the pictures. */
export const icon = () => {
  const pictures = SIZES.map(bitmap);
  const head = Buffer.alloc(6 + 16 * SIZES.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(SIZES.length, 4);
  let at = head.length;
  SIZES.forEach((size, index) => {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(pictures[index].length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += pictures[index].length;
  });
  return Buffer.concat([head, ...pictures]);
};
