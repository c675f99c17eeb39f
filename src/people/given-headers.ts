/** Headers of a request, as `Headers` or as Node has them. */
export type GivenHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

export function headersOf(given: GivenHeaders): Headers {
  if (given instanceof Headers) return given
  const pairs = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each): [string, string] => [name, each]),
  )
  return new Headers(pairs)
}
