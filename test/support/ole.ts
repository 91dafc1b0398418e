const SECTOR = 512
const END = 0xfffffffe
const FREE = 0xffffffff

/** An OLE container with the named streams; each is stored in sectors of its own, at least 4096 bytes long. */
export function ole(streams: Readonly<Record<string, Buffer>>): Buffer {
  const table: number[] = [0xfffffffd]
  const sectors: Buffer[] = []
  const entries: Buffer[] = [entry("Root Entry", 5, END, 0)]
  const directoryAt = 1
  const directorySectors = Math.ceil((Object.keys(streams).length + 1) / 4)
  for (let index = 0; index < directorySectors; index += 1) {
    table.push(index === directorySectors - 1 ? END : directoryAt + index + 1)
  }
  for (const [name, content] of Object.entries(streams)) {
    const padded = Buffer.alloc(Math.max(4096, Math.ceil(content.length / SECTOR) * SECTOR))
    content.copy(padded)
    const start = table.length
    const count = padded.length / SECTOR
    for (let index = 0; index < count; index += 1) {
      table.push(index === count - 1 ? END : start + index + 1)
      sectors.push(padded.subarray(index * SECTOR, (index + 1) * SECTOR))
    }
    entries.push(entry(name, 2, start, padded.length))
  }
  // Siblings hang on each other's right side; the first is the root's child.
  for (const [index, item] of entries.entries()) {
    if (index === 0) item.writeUInt32LE(entries.length > 1 ? 1 : FREE, 76)
    else item.writeUInt32LE(index + 1 < entries.length ? index + 1 : FREE, 72)
  }
  const directory = Buffer.alloc(directorySectors * SECTOR)
  Buffer.concat(entries).copy(directory)
  const fat = Buffer.alloc(SECTOR, 0xff)
  for (const [index, next] of table.entries()) fat.writeUInt32LE(next, index * 4)
  return Buffer.concat([header(directoryAt), fat, directory, ...sectors])
}

function header(directoryAt: number): Buffer {
  const block = Buffer.alloc(SECTOR)
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(block)
  block.writeUInt16LE(0x3e, 24)
  block.writeUInt16LE(3, 26)
  block.writeUInt16LE(0xfffe, 28)
  block.writeUInt16LE(9, 30)
  block.writeUInt16LE(6, 32)
  block.writeUInt32LE(1, 44)
  block.writeUInt32LE(directoryAt, 48)
  block.writeUInt32LE(4096, 56)
  block.writeUInt32LE(END, 60)
  block.writeUInt32LE(END, 68)
  block.fill(0xff, 76)
  block.writeUInt32LE(0, 76)
  return block
}

function entry(name: string, type: number, start: number, size: number): Buffer {
  const block = Buffer.alloc(128)
  block.write(name, 0, "utf16le")
  block.writeUInt16LE((name.length + 1) * 2, 64)
  block.writeUInt8(type, 66)
  block.writeUInt8(1, 67)
  for (const at of [68, 72, 76]) block.writeUInt32LE(FREE, at)
  block.writeUInt32LE(start, 116)
  block.writeUInt32LE(size, 120)
  return block
}
