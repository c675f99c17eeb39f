/** Short words that sound unlike one another on the telephone; without accents, so that any keyboard types them. */
const words = `
  an anh bac ban bao bap bay bep bien binh bo bong bot bua bun buom but ca cam can canh cao cat cau cay
  chanh che chim cho chum co com cong cua cui dao dat dau day den deo diem dinh do doi dong dua duong ech
  ga gac gao gio gung hai han hanh hat ho hoa hong kem khe khen khoai kim la lac lang lanh lau lua luoi
  mai mam man mang mat may men mia mo moc mua muoi nam nang nem ngo nha nhan nho nom non nui oi ong phao
  phin quat que ram rau ren ro rung sach sam sao sau sen soi son song sua suoi tam tao tau tay thac than
  thom thu tien tim toi tom tra tranh tre trong trung tuyet vai vang vay ve voi vuon xanh xe xoai xuan yen
`
  .trim()
  .split(/\s+/)

/**
 * A password a person can read aloud and type: words joined by hyphens, then two digits, such as `suoi-lua-nang-42`.
 * `below(n)` gives a whole number from 0 to n − 1 and must come from a source nobody can predict.
 */
export function readablePassword(below: (limit: number) => number, count = 3): string {
  const chosen = Array.from({ length: count }, () => words[below(words.length)])
  return [...chosen, String(10 + below(90))].join('-')
}
