import { type MeasuredFunction, measureFunctions } from './functions.ts'
import type { Finding, House, Rule } from './house.ts'
import { isTest } from './place.ts'
import type { SourceFile } from './source-file.ts'
import { type Spread, spreadOf } from './spread.ts'

type Budget = Spread

const FILE_LINES: Budget = { median: 60, p95: 180, largest: 350 }
const FUNCTION_LINES: Budget = { median: 8, p95: 40, largest: 70 }
const TEST_FILE_LINES = 400
const PARAMETERS = 3

/** Generated row types and catalogues of sentences are as long as they must be. */
const UNCOUNTED = /^src\/platform\/database\.ts$|(?:^|[./-])wording(?:[./-]|$)/

export const fileSizes: Rule = {
  name: 'files are short: median 60, 95th percentile 180, none over 350 lines; tests at most 400',
  find: house => {
    const counted = countedFiles(house)
    const tests = [...house.files.values()].filter(({ path }) => isTest(path))
    return [
      ...spreadFindings('lines per file', fileSpread(house), FILE_LINES),
      ...counted.flatMap(file => tooLong(file, FILE_LINES.largest)),
      ...tests.flatMap(file => tooLong(file, TEST_FILE_LINES)),
    ]
  },
}

export const functionSizes: Rule = {
  name: 'functions are short: median 8, 95th percentile 40, none over 70 lines',
  find: house => [
    ...spreadFindings('lines per function', functionSpread(house), FUNCTION_LINES),
    ...countedFiles(house)
      .flatMap(measureFunctions)
      .filter(
        ({ name, outermost, lines }) => (name !== undefined || outermost) && lines > FUNCTION_LINES.largest,
      )
      .map(one => functionFinding(one, `is ${one.lines} lines long; at most ${FUNCTION_LINES.largest}`)),
  ],
}

export const parameterCounts: Rule = {
  // What a callback takes is decided by the function it is handed to.
  name: 'a function takes at most three positional parameters',
  find: house =>
    countedFiles(house)
      .flatMap(measureFunctions)
      .filter(({ name, parameters }) => name !== undefined && parameters > PARAMETERS)
      .map(one => functionFinding(one, `takes ${one.parameters} parameters; give it one object`)),
}

/** The measured figures in one line, for the reader of the check. */
export function sizeFigures(house: House): string {
  const show = ({ median, p95, largest }: Spread): string => `${median}/${p95}/${largest}`
  return `lines per file ${show(fileSpread(house))}, per function ${show(functionSpread(house))} (median/p95/max)`
}

const countedFiles = ({ files }: House): SourceFile[] =>
  [...files.values()].filter(({ path }) => !isTest(path) && !UNCOUNTED.test(path))

const fileSpread = (house: House): Spread => spreadOf(countedFiles(house).map(({ lineCount }) => lineCount))

const functionSpread = (house: House): Spread =>
  spreadOf(
    countedFiles(house)
      .flatMap(measureFunctions)
      .filter(({ name }) => name !== undefined)
      .map(({ lines }) => lines),
  )

const spreadFindings = (what: string, measured: Spread, budget: Budget): Finding[] => [
  ...(measured.median > budget.median
    ? [{ path: what, message: `median ${measured.median}, budget ${budget.median}` }]
    : []),
  ...(measured.p95 > budget.p95
    ? [{ path: what, message: `95th percentile ${measured.p95}, budget ${budget.p95}` }]
    : []),
]

const tooLong = ({ path, lineCount }: SourceFile, most: number): Finding[] =>
  lineCount > most ? [{ path, message: `is ${lineCount} lines long; at most ${most}` }] : []

const functionFinding = ({ path, line, name }: MeasuredFunction, message: string): Finding => ({
  path,
  line,
  message: `${name ?? 'a function without a name'} ${message}`,
})
