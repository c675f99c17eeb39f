import type { Finding, House, Rule } from './house.ts'

const MARK = /\b(?:TODO|FIXME|XXX)\b/
const WHOLE_TEXT = /\.(?:sql|css|typ|sh|yml)$/

/** Work left over belongs in an issue, where somebody looks. */
export const unfinishedWork: Rule = {
  name: 'no mark of unfinished work',
  find: house => [...inComments(house), ...inTexts(house)],
}

function inComments({ files }: House): Finding[] {
  return [...files.values()].flatMap(({ path, comments, lineAt }) =>
    comments
      .filter(({ value }) => MARK.test(value))
      .map(({ start }) => ({
        path,
        line: lineAt(start),
        message: 'marks unfinished work: finish it or open an issue',
      })),
  )
}

function inTexts({ texts }: House): Finding[] {
  return [...texts]
    .filter(([path]) => WHOLE_TEXT.test(path))
    .flatMap(([path, text]) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          MARK.test(line)
            ? [{ path, line: index + 1, message: 'marks unfinished work: finish it or open an issue' }]
            : [],
        ),
    )
}
