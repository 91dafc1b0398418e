const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ENTRY_BYTES = 128
const MAX_SECTORS = 4096

/** True for the container of old Office files (.doc, .xls) and of encrypted new ones. */
export function isOle(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte)
}

/**
 * Names of the streams and storages inside an OLE container, in directory order: enough to tell a Word file
 * from a workbook and to see macros. A damaged directory gives the names read so far.
 */
export function oleNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 512) return []
  const sectorSize = 1 << Math.min(view.getUint16(30, true), 16)
  const at = (sector: number): number => (sector + 1) * sectorSize
  const table = fatSectors(view, at)
  const names: string[] = []
  let sector = view.getUint32(48, true)
  for (let steps = 0; steps < MAX_SECTORS && at(sector) + sectorSize <= bytes.length; steps += 1) {
    for (let offset = at(sector); offset < at(sector) + sectorSize; offset += ENTRY_BYTES) {
      const length = view.getUint16(offset + 64, true)
      if (length < 2 || length > 64) continue
      names.push(Buffer.from(bytes.subarray(offset, offset + length - 2)).toString("utf16le"))
    }
    const next = nextSector(view, table, at, sectorSize, sector)
    if (next === undefined) break
    sector = next
  }
  return names
}

/** The first 109 sectors of the allocation table, listed in the header: 6.8 MiB of file at the least. */
function fatSectors(view: DataView, at: (sector: number) => number): number[] {
  const sectors: number[] = []
  for (let index = 0; index < 109; index += 1) {
    const sector = view.getUint32(76 + index * 4, true)
    if (at(sector) < view.byteLength) sectors.push(sector)
  }
  return sectors
}

function nextSector(
  view: DataView,
  table: readonly number[],
  at: (sector: number) => number,
  sectorSize: number,
  sector: number,
): number | undefined {
  const perSector = sectorSize / 4
  const tableSector = table[Math.floor(sector / perSector)]
  if (tableSector === undefined) return undefined
  const offset = at(tableSector) + (sector % perSector) * 4
  return offset + 4 <= view.byteLength ? view.getUint32(offset, true) : undefined
}
