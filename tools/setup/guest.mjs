import { spawn } from 'node:child_process'

// An older Node hosts the program as its child, the guest. Between them runs Node's own channel, used for one thing: when
// the host dies, even by kill -9, the channel closes, and the guest asks itself to stop as if told by SIGTERM. So nothing
// runs on unseen. Under a Node that is new enough there is no host and no second process.
const MARK = 'MOTCUA_HOST'

/** Runs the program under another Node as its guest: same words, same ends, signals passed on, same exit code. */
export function runAsGuest(node, words) {
  const guest = spawn(node, words, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [MARK]: String(process.pid) },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(guest, signal))
  guest.on('error', problem => {
    console.error(problem.message)
    process.exitCode = 1
  })
  guest.on('exit', (code, signal) => endLike(code, signal))
}

/** Called by the program's process at its start: if it is a guest it will not outlive its host. */
export function becomeGuest() {
  if (process.env[MARK] === undefined) return
  delete process.env[MARK]
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel?.unref()
}

/** Ctrl-C in a terminal reaches the guest by itself; passing it on would be a second one. */
function passOn(guest, signal) {
  if (signal === 'SIGINT' && process.stdin.isTTY) return
  guest.kill(signal)
}

function endLike(code, signal) {
  if (signal === null) {
    process.exitCode = code ?? 1
    return
  }
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
}
