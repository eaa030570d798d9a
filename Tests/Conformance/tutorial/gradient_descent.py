# 5,000 steps of gradient descent towards the minimum of x ** 2
import torch
x = torch.tensor(10, requires_grad=True, dtype=torch.float64)
for _ in range(5000):
    f = x ** 2
    # 梯度清零
    if x.grad is not None:
        x.grad.data.zero_()
    # 反向传播计算梯度
    f.backward()
    # 更新参数
    x.data = x.data - 0.001 * x.grad
print('%.10f' % x.data)
