import { type ArrowFunctionExpression, type Function as FunctionNode, Visitor } from 'oxc-parser'
import type { SourceFile } from './source-file.ts'

/** A function with a body. One without a name is counted inside the function that holds it. */
export type MeasuredFunction = {
  readonly path: string
  readonly line: number
  /** Nothing for a callback, a route handler in a table and the like. */
  readonly name: string | undefined
  readonly lines: number
  readonly parameters: number
  /** No other function holds it. */
  readonly outermost: boolean
}

type Node = FunctionNode | ArrowFunctionExpression

/** Measures every function of a file, in reading order. */
export function measureFunctions(file: SourceFile): MeasuredFunction[] {
  const found: MeasuredFunction[] = []
  const names = new Map<number, string>()
  let depth = 0
  const enter = (node: Node): void => {
    if (node.body)
      found.push(measure(file, node, { name: nameOf(node) ?? names.get(node.start), outermost: depth === 0 }))
    depth += 1
  }
  const leave = (): void => {
    depth -= 1
  }
  new Visitor({
    VariableDeclarator: ({ id, init }) => {
      if (init && id.type === 'Identifier') names.set(init.start, id.name)
    },
    Property: ({ key, value }) => {
      if (key.type === 'Identifier') names.set(value.start, key.name)
    },
    PropertyDefinition: ({ key, value }) => {
      if (value && key.type === 'Identifier') names.set(value.start, key.name)
    },
    MethodDefinition: ({ key, value }) => {
      names.set(value.start, key.type === 'Identifier' ? key.name : 'method')
    },
    FunctionDeclaration: enter,
    FunctionExpression: enter,
    ArrowFunctionExpression: enter,
    'FunctionDeclaration:exit': leave,
    'FunctionExpression:exit': leave,
    'ArrowFunctionExpression:exit': leave,
  }).visit(file.program)
  return found
}

const nameOf = (node: Node): string | undefined => node.id?.name

function measure(
  file: SourceFile,
  node: Node,
  known: Pick<MeasuredFunction, 'name' | 'outermost'>,
): MeasuredFunction {
  const line = file.lineAt(node.start)
  return {
    path: file.path,
    line,
    ...known,
    lines: file.lineAt(node.end) - line + 1,
    parameters: node.params.filter(given => !(given.type === 'Identifier' && given.name === 'this')).length,
  }
}
