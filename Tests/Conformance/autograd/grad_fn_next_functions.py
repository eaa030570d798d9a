# next_functions leads from a result back to its leaves
import torch
x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)
y = w * x + 1
node = y.grad_fn
print(node.name(), len(node.next_functions))
product = node.next_functions[0][0]
print(product.name(), [(f.name(), number) for f, number in product.next_functions])
print(node.next_functions[1:], product.next_functions[0][0].variable is w, product.next_functions[1][0].variable is x)
print((x * 2).grad_fn.next_functions[1], (x + torch.ones(1)).grad_fn.next_functions[1])
print(type(node).__name__, node is y.grad_fn, product.next_functions[0][0].next_functions)
