import { accentKey, fold } from "../../core/text.ts"
import { fromTelex } from "../telex.ts"
import { fromVni } from "../vni.ts"

/** How a syllable is compared: `core/text.ts`'s key, and the common slip "đuợc" read as "được". */
export function keyOf(syllable: string): string {
  return accentKey(syllable).replaceAll("uơ", "ươ")
}

/** What people type for a word to save a letter; right of the colon what it stands for. Habits, regions and slips. */
const SHORT = parse(`
  không: k ko kg kh khg kô khong kong khum khom hok hông hổng hk hem hẻm hõng hỏm khôg khog hog hôg k0 hổg hơm
  được: dc đc đk dk dx đx đươc đựơc đuoc duoc đượx dượx dược
  đồng chí: đ/c d/c đ.c d.c đchi dchi đcí
  rồi: r rùi òi rùi roài rui roi oy oyf gòi gồi
  em: e iem ém
  tôi: t tôy
  anh: ah
  mình: m mk mik mh mìn
  vợ: vk
  chồng: ck
  mọi người: mn mng
  ạ: ak ah ạk
  nhé: nhá nhoa nhaa nhak nhe
  ừ: u uk ukm ukie uh uhm um umk ưm ừk uki uhu uhuh ờ ừh
  ok: oke okie okê okay okey okk okelah okeee kê okla okii okiee oce uce ôkê ô-kê okei ukela
  vâng: vag vâg vầg vângg zâng dâng dzâng
  vắng: vắg
  vậy: z zậy v dzậy zay
  gì: j gi
  đi: dj đj
  biết: bik bít pit biet bt
  giờ: h
  bây giờ: bh bjo
  bao nhiêu: bn bnhieu
  như thế nào: ntn
  online: onl onlai onlie onlien onlin oln
  công tác: ct ctac
  gia đình: gđ gd gdinh gđình gdình
  bệnh viện: bv bviện
  nhà văn hóa: nvh
  chi bộ: cb
  sinh hoạt: sh
  tham gia: tg tgia
  trước: trc trk trcs
  nhưng: nhg nhưg nhug
  với: vs vz
  cũng: cg cx cug cũg
  vẫn: vx vẫng
  thôi: thui thoy thoai
  làm: lm
  chưa: chx
  việc: vc
  người: ng ngừi
  vô: zô dzô dô
  về: zề dìa zìa dề
  đang: đg dg đag
  xin: xjn
  thông báo: tb
  bị: bj
  họp: hp
  trễ: trể
  chắc: chak chắk
  phải: fai phãi
  bận: bânn bậnn
  quá: wá wa qá
  hôm nay: hnay hn
  hôm đó: hđó
  công việc: cv
  điện thoại: đt
  cơ quan: cq
  gg meet: ggmeet gmeet googlemeet
`)

function parse(table: string): ReadonlyMap<string, string> {
  const lines = table.trim().split("\n")
  return new Map(
    lines.flatMap((line) => {
      const [word, forms] = line.trim().split(": ") as [string, string]
      return forms.split(" ").map((form) => [form, word] as const)
    }),
  )
}

/** Endings that save a key: "vâg", "đj", "fải", "wá". */
const loosened = (word: string) =>
  word
    .replace(/(?<=\p{L})g$/u, "ng")
    .replace(/nng$/, "ng")
    .replace(/j$/, "i")
    .replace(/^f/, "ph")
    .replace(/^w/, "qu")
    .replaceAll("0", "o")

/**
 * The word or words that a typed syllable stands for, as far as `isWord` knows any; otherwise the syllable itself.
 * A word that is known as typed is never read as Telex or VNI.
 */
export function spelled(typed: string, isWord: (word: string) => boolean): string {
  const short = SHORT.get(typed)
  if (short !== undefined) return short
  if (isWord(typed)) return typed
  const single = typed.replace(/(\p{L})\1+/gu, "$1")
  const forms = [
    fromTelex(typed),
    fromVni(typed),
    typed.replace(/(\p{L})\1+$/u, "$1"),
    single,
    loosened(typed),
  ]
  for (const form of forms) {
    if (form === undefined || form === typed) continue
    const known = SHORT.get(form) ?? form
    if (known !== form || isWord(form)) return known
  }
  // Letters with marks but no tone ("đươc"): the accents are not finished and decide nothing.
  return keyOf(typed).search(/[\u0300-\u036F]/) === -1 && isWord(fold(typed)) ? fold(typed) : typed
}
