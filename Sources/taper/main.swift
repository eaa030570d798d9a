import Commands
import Diagnostics
import Interpreter

let out = StandardOutput()
let interpreter = Interpreter(Configuration(output: out))
let path = CommandLine.arguments[1]
let source = SourceText(name: path, bytes: FileText.read(path) ?? [])
switch interpreter.runProgram(source) {
case .raised(let e): interpreter.report(e)
default: break
}
out.flush()
