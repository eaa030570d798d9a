# A small residual network with batch normalisation, counted layer by layer with hooks.
import torch
from torch import nn
import torch.nn.functional as F


class BasicBlock(nn.Module):
    expansion = 1

    def __init__(self, in_channels, out_channels, stride=1):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, out_channels, kernel_size=3, stride=stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(out_channels)
        self.conv2 = nn.Conv2d(out_channels, out_channels, kernel_size=3, stride=1, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(out_channels)
        self.shortcut = nn.Sequential()
        if stride != 1 or in_channels != self.expansion * out_channels:
            self.shortcut = nn.Sequential(
                nn.Conv2d(in_channels, self.expansion * out_channels, kernel_size=1, stride=stride, bias=False),
                nn.BatchNorm2d(self.expansion * out_channels))

    def forward(self, x):
        out = F.relu(self.bn1(self.conv1(x)))
        out = self.bn2(self.conv2(out))
        out += self.shortcut(x)
        return F.relu(out)


class ResNet(nn.Module):
    def __init__(self, num_blocks, num_classes=4):
        super().__init__()
        self.in_channels = 4
        self.conv1 = nn.Conv2d(1, 4, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(4)
        self.layer1 = self._make_layer(4, num_blocks[0], 1)
        self.layer2 = self._make_layer(8, num_blocks[1], 2)
        self.linear = nn.Linear(8, num_classes)

    def _make_layer(self, channels, count, stride):
        layers = []
        for step in [stride] + [1] * (count - 1):
            layers.append(BasicBlock(self.in_channels, channels, step))
            self.in_channels = channels * BasicBlock.expansion
        return nn.Sequential(*layers)

    def forward(self, x):
        out = F.relu(self.bn1(self.conv1(x)))
        out = self.layer2(self.layer1(out))
        out = F.adaptive_avg_pool2d(out, 1).flatten(1)
        return self.linear(out)


torch.manual_seed(0)
net = ResNet([1, 2])
print(net)
shapes = []
handles = [m.register_forward_hook(lambda m, i, o: shapes.append((type(m).__name__, tuple(o.shape))))
           for m in net.modules() if isinstance(m, (nn.Conv2d, nn.Linear))]
x = (torch.arange(2 * 64).view(2, 1, 8, 8) % 9).float() / 9
y = torch.tensor([0, 3])
out = net(x)
for shape in shapes:
    print(*shape)
for handle in handles:
    handle.remove()
print("parameters:", sum(p.numel() for p in net.parameters()), "buffers:", len(list(net.buffers())))
optimizer = torch.optim.SGD(net.parameters(), lr=0.05, momentum=0.9, weight_decay=5e-4)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=4)
for step in range(4):
    optimizer.zero_grad()
    loss = F.cross_entropy(net(x), y)
    loss.backward()
    optimizer.step()
    scheduler.step()
    print(f"{step}: {loss.item():.3f} lr {scheduler.get_last_lr()[0]:.4f}")
net.eval()
print(net(x).argmax(1).tolist(), net.layer1[0].bn1.num_batches_tracked.item())
