# A detached tensor converts to numpy and shares the storage of its original
import torch
def func1():
    x = torch.tensor([10, 20], requires_grad=True, dtype=torch.float64)
    # Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
    # print(x.numpy())  # 错
    print(x.detach().numpy())
def func2():
    x1 = torch.tensor([10, 20], requires_grad=True, dtype=torch.float64)
    # x2 作为叶子结点
    x2 = x1.detach()
    # 两个张量的值一样: 140421811165776 140421811165776
    print(id(x1.data), id(x2.data))
    x2.data = torch.tensor([100, 200])
    print(x1)
    print(x2)
    # x2 不会自动计算梯度: False
    print(x2.requires_grad)
func1()
func2()
