/** Does the work `count` times with `atOnce` of them under way at any moment, and answers how many seconds it took. */
export async function sideBySide(
  { count, atOnce }: { readonly count: number; readonly atOnce: number },
  work: (lane: number) => Promise<void>,
): Promise<number> {
  let left = count
  const began = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async (_, lane) => {
      while (left > 0) {
        left -= 1
        await work(lane)
      }
    }),
  )
  return (performance.now() - began) / 1000
}
