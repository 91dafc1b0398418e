import { accentKey, fold } from "../../core/text.ts"
import { fromTelex, withTone } from "../telex.ts"

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

const VNI_TONES: Readonly<Record<string, string>> = {
  1: "\u0301",
  2: "\u0300",
  3: "\u0309",
  4: "\u0303",
  5: "\u0323",
}
const VNI_MARKS: readonly (readonly [RegExp, string])[] = [
  [/d(.*)9/, "đ$1"],
  [/uo(\p{L}*)7/u, "ươ$1"],
  [/a(\p{L}*)6/u, "â$1"],
  [/e(\p{L}*)6/u, "ê$1"],
  [/o(\p{L}*)6/u, "ô$1"],
  [/o(\p{L}*)7/u, "ơ$1"],
  [/u(\p{L}*)7/u, "ư$1"],
  [/a(\p{L}*)8/u, "ă$1"],
]

/** "d9u7o7c5" or "d9uoc75" is "được". */
function fromVni(word: string): string | undefined {
  if (!/^[a-z]+\d[a-z\d]*$/.test(word)) return undefined
  const tone = word.match(/[1-5]/)?.[0]
  let marked = (tone === undefined ? word : word.replace(tone, "")).replace(/u7o7/, "uo7")
  for (const [pattern, letter] of VNI_MARKS) marked = marked.replace(pattern, letter)
  return /\d/.test(marked) ? undefined : withTone(marked, tone === undefined ? "" : VNI_TONES[tone]!)
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
