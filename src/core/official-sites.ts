/** Sites of the Party, the State, the Front and the unions that do not end in ".gov.vn". */
const SITES = [
  "dangcongsan.vn",
  "dcs.vn",
  "quochoi.vn",
  "chinhphu.vn",
  "mattran.org.vn",
  "congdoan.vn",
  "doanthanhnien.vn",
  "hoilhpn.org.vn",
  "hoinongdan.org.vn",
  "cuuchienbinh.vn",
]

/** Whether a host is a site of the State or the Party itself, not one that only looks like it ("gov.vn.example.com"). */
export function isOfficialHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, "")
  return name.endsWith(".gov.vn") || SITES.some((site) => name === site || name.endsWith(`.${site}`))
}
