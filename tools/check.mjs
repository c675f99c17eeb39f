/**
 * The check: everything that must hold before a change is taken in. `npm run check`, `npm test` and CI run this file.
 *
 *   node tools/check.mjs                     every step
 *   node tools/check.mjs --only unit,house   some steps, with the steps they need
 *   node tools/check.mjs --list              the names of the steps
 *
 * The last line is `N passed, N failed`: test cases and house rules really run. A step that fails without having
 * counted a failure counts as one. The exit code is 0 when nothing failed, 1 otherwise, 2 for wrong usage.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BIN = join(ROOT, 'node_modules', '.bin')
const NODE = join(BIN, 'node')
const GRACE_MS = 5_000

const tool = (name, ...given) => [join(BIN, name), ...given]
const program = (path, ...given) => [NODE, '--enable-source-maps', join('dist', path), ...given]

/**
 * `needs`: the step that must have passed before. `counts`: the last line of output is a tally of cases, and none
 * at all is a failure. `limit`: seconds after which the step is stopped. `before`: work that precedes the command.
 */
const STEPS = [
  {
    name: 'format',
    what: 'format and lint',
    limit: 60,
    command: () => tool('biome', 'ci', '--colors=off', '--max-diagnostics=200', '.'),
  },
  {
    name: 'types',
    what: 'types, and the build into dist/',
    limit: 120,
    before: clearLeftovers,
    command: () => tool('tsc', '-p', 'tsconfig.json'),
  },
  {
    name: 'house',
    what: 'house rules',
    needs: 'types',
    counts: true,
    limit: 60,
    command: () => inspect('house'),
  },
  {
    name: 'budgets',
    what: 'size budgets',
    needs: 'types',
    counts: true,
    limit: 60,
    command: () => inspect('budgets'),
  },
  {
    name: 'wording',
    what: 'pairs of sentences',
    needs: 'types',
    counts: true,
    limit: 60,
    command: () => program('tools/house/inspect-wording.js'),
  },
  {
    name: 'docs',
    what: 'facts in the documents',
    needs: 'types',
    counts: true,
    limit: 60,
    command: () => inspect('docs'),
  },
  {
    name: 'dead-code',
    what: 'dead code',
    limit: 60,
    command: () => tool('knip', '--no-progress', '--no-config-hints'),
  },
  {
    name: 'test-only',
    what: 'product files and packages that only tests use',
    limit: 60,
    command: () =>
      tool('knip', '--no-progress', '--no-config-hints', '--production', '--include', 'files,dependencies'),
  },
  {
    name: 'unit',
    what: 'unit tests',
    needs: 'types',
    counts: true,
    limit: 180,
    command: () => tests(['src', 'tools'], /\.test\.tsx?$/),
  },
  {
    name: 'store',
    what: 'store tests on PostgreSQL',
    needs: 'types',
    counts: true,
    limit: 240,
    command: () => withDatabase(tests(['src'], /\.db-test\.tsx?$/)),
  },
  {
    name: 'schema',
    what: 'row types are those of the migrated database',
    needs: 'types',
    counts: true,
    limit: 60,
    command: () => program('tools/house/compare-schema-types.js'),
  },
  {
    name: 'journeys',
    what: 'journeys in the browser',
    needs: 'types',
    counts: true,
    limit: 480,
    command: () => tests(['journeys'], /\.journey\.tsx?$/),
  },
]

function inspect(group) {
  return program('tools/house/inspect.js', group)
}

/** The compiled tests whose sources match; nothing to run when there are none. */
function tests(folders, pattern) {
  const files = folders.flatMap(sourcesIn).filter(path => pattern.test(path))
  if (files.length === 0) return undefined
  const reporter = `--test-reporter=./${compiled('tools/house/report-tests.ts')}`
  return [NODE, '--enable-source-maps', '--test', '--test-concurrency=2', reporter, ...files.map(compiled)]
}

/** One database server for all test files: each makes a database of its own in it. */
function withDatabase(command) {
  return command && program('src/platform/testing/with-test-database.js', ...command)
}

function sourcesIn(folder) {
  if (!existsSync(join(ROOT, folder))) return []
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map(path => `${folder}/${path}`)
    .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
}

function compiled(source) {
  return join('dist', source.replace(/\.tsx?$/, '.js'))
}

/** Removes compiled files whose source is gone, and forgets the incremental build when a compiled file is missing. */
function clearLeftovers() {
  const wanted = new Set(['src', 'tools', 'journeys'].flatMap(sourcesIn).map(compiled))
  const present = ['src', 'tools', 'journeys'].flatMap(folder => {
    const built = join(ROOT, 'dist', folder)
    return existsSync(built)
      ? readdirSync(built, { recursive: true }).map(path => join('dist', folder, path))
      : []
  })
  for (const path of present) {
    if (/\.js(\.map)?$/.test(path) && !wanted.has(path.replace(/\.map$/, ''))) rmSync(join(ROOT, path))
  }
  if ([...wanted].some(path => !present.includes(path)))
    rmSync(join(ROOT, 'dist', '.tsbuildinfo'), { force: true })
}

/** The child whose process group is stopped with the check. */
let running

/** Runs a command in a process group of its own and answers with its output and how it ended. */
function run([file, ...given], limit) {
  return new Promise(done => {
    const env = { ...process.env, NODE_ENV: 'test', PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` }
    // The variable of an outer test run would turn ours into a part of it.
    delete env.NODE_TEST_CONTEXT
    const child = spawn(file, given, { cwd: ROOT, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    running = child
    let output = ''
    let tookTooLong = false
    const timer = setTimeout(() => {
      tookTooLong = true
      // node:test answers SIGINT with the names of the tests still running.
      signalGroup(child, 'SIGINT')
      setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS).unref()
    }, limit * 1000)
    let ended
    const finish = () => {
      clearTimeout(timer)
      running = undefined
      done({ code: ended, output: tookTooLong ? `${output}stopped after ${limit} s\n` : output })
    }
    child.stdout.setEncoding('utf8').on('data', text => {
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      output += text
    })
    child.on('error', error => {
      output += `${error.message}\n`
      ended = 1
      finish()
    })
    child.on('exit', code => {
      ended = code ?? 1
      // What a test has left running must not disturb the next step, nor hold our pipe open.
      signalGroup(child, 'SIGTERM')
      setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS).unref()
    })
    child.on('close', finish)
  })
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    // ESRCH: the whole group has ended already, which is what is wanted.
    if (error.code !== 'ESRCH') throw error
  }
}

/** Splits the tally off the output of a step that counts; without one the step has not come to its end. */
function splitTally(output) {
  const lines = output.trimEnd().split('\n')
  const at = lines.findLastIndex(line => /^\{"passed":\d+,"failed":\d+,/.test(line))
  if (at < 0) return { text: output, tally: undefined }
  const tally = JSON.parse(lines[at])
  return { text: lines.toSpliced(at, 1).join('\n'), tally }
}

async function runStep(step) {
  const started = performance.now()
  step.before?.()
  const command = step.command()
  const result =
    command === undefined ? { code: 1, output: 'there is no test to run\n' } : await run(command, step.limit)
  const seconds = (performance.now() - started) / 1000
  const { text, tally } = step.counts ? splitTally(result.output) : { text: result.output, tally: undefined }
  const counted = { passed: tally?.passed ?? 0, failed: tally?.failed ?? 0 }
  const ranNothing = Boolean(step.counts) && counted.passed + counted.failed === 0
  const ok = result.code === 0 && counted.failed === 0 && !ranNothing
  if (!ok && counted.failed === 0) counted.failed = 1
  return {
    step,
    ok,
    seconds,
    text: ranNothing ? `${text}\nno case was run\n` : text,
    note: noteOf(step, counted, tally),
    ...counted,
  }
}

function noteOf(step, { passed, failed }, tally) {
  const counts = step.counts ? `: ${passed} passed, ${failed} failed` : ''
  return `${step.what}${counts}${tally?.note ? ` (${tally.note})` : ''}`
}

function show({ step, ok, seconds, text, note }) {
  console.log(`${ok ? '✓' : '✗'} ${step.name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${note}`)
  if (!ok) console.log(`\n${text.trimEnd()}\n`)
}

/** The chosen steps and those they need, in the order of the list. */
function choose(only) {
  if (only === undefined) return STEPS
  const names = only.split(',').map(name => name.trim())
  const unknown = names.filter(name => !STEPS.some(step => step.name === name))
  if (unknown.length > 0)
    wrongUsage(`No step is called ${unknown.join(', ')}. Steps: ${STEPS.map(step => step.name).join(', ')}`)
  const needed = STEPS.filter(step => names.includes(step.name)).map(step => step.needs)
  return STEPS.filter(step => names.includes(step.name) || needed.includes(step.name))
}

function wrongUsage(message) {
  console.error(message)
  process.exit(2)
}

function readArguments() {
  try {
    return parseArgs({ options: { only: { type: 'string' }, list: { type: 'boolean' } } }).values
  } catch (error) {
    return wrongUsage(error.message)
  }
}

async function check(steps) {
  const results = []
  for (const step of steps) {
    if (results.some(result => result.step.name === step.needs && !result.ok)) {
      console.log(`– ${step.name.padEnd(10)}           ${step.what}: not run, because ${step.needs} failed`)
      continue
    }
    const result = await runStep(step)
    show(result)
    results.push(result)
  }
  return results
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (running) signalGroup(running, 'SIGKILL')
    process.exit(130)
  })
}

const { only, list } = readArguments()
if (list) {
  for (const { name, what, needs } of STEPS)
    console.log(`${name.padEnd(10)} ${what}${needs ? ` (needs ${needs})` : ''}`)
} else {
  const results = await check(choose(only))
  const sum = key => results.reduce((total, result) => total + result[key], 0)
  console.log(`${sum('seconds').toFixed(1)} s in all`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') > 0 ? 1 : 0
}
