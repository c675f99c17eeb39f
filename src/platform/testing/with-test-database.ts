import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { testCluster } from './test-cluster.ts'

/** Runs a command with one database server for all its test files, and ends with its exit code. */
const [program, ...args] = process.argv.slice(2)
if (!program) throw new Error('with-test-database needs a command to run')
const cluster = await testCluster()
const environment = { ...process.env, MOTCUA_TEST_DATABASE: JSON.stringify(cluster.connection) }
const child = spawn(program, args, { stdio: 'inherit', env: environment })
const [code] = await once(child, 'exit')
await cluster.stop()
process.exitCode = typeof code === 'number' ? code : 1
