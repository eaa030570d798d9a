# Short programs: regression with plots, whole networks in files, four optimizers, a recurrent network.
import torch, torch.nn as nn, numpy as np
import matplotlib.pyplot as plt
torch.manual_seed(0)
x = torch.unsqueeze(torch.linspace(-1, 1, 100), dim=1)
y = x.pow(2) + 0.2 * torch.rand(x.size())


class Net(torch.nn.Module):

    def __init__(self, n_feature, n_hidden, n_output):
        super(Net, self).__init__()
        self.hidden = torch.nn.Linear(n_feature, n_hidden)
        self.predict = torch.nn.Linear(n_hidden, n_output)

    def forward(self, x):
        x = torch.relu(self.hidden(x))
        x = self.predict(x)
        return x


net = Net(n_feature=1, n_hidden=10, n_output=1)
print(net)
optimizer = torch.optim.SGD(net.parameters(), lr=0.2)
loss_func = torch.nn.MSELoss()
plt.ion()
for t in range(100):
    prediction = net(x)
    loss = loss_func(prediction, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if t % 25 == 0:
        plt.cla()
        plt.scatter(x.data.numpy(), y.data.numpy())
        plt.plot(x.data.numpy(), prediction.data.numpy(), 'r-', lw=5)
        plt.text(0.5, 0, 'Loss=%.4f' % loss.data.numpy(), fontdict={'size': 20, 'color': 'red'})
        plt.pause(0.1)
        print(t, '%.4f' % loss.data.numpy())
plt.ioff()
plt.show()
torch.save(net, 'net.pkl')
torch.save(net.state_dict(), 'net_params.pkl')
net2 = torch.load('net.pkl', weights_only=False)
print(torch.equal(net2(x), net(x)))
net3 = torch.nn.Sequential(torch.nn.Linear(1, 10), torch.nn.ReLU(), torch.nn.Linear(10, 1))
try:
    net3.load_state_dict(torch.load('net_params.pkl'))
except RuntimeError as e:
    print(e)
import os
os.remove('net.pkl')
os.remove('net_params.pkl')
nets = [Net(1, 5, 1) for _ in range(4)]
opts = [torch.optim.SGD(nets[0].parameters(), lr=0.01), torch.optim.SGD(nets[1].parameters(), lr=0.01, momentum=0.8), torch.optim.RMSprop(nets[2].parameters(), lr=0.01, alpha=0.9), torch.optim.Adam(nets[3].parameters(), lr=0.01, betas=(0.9, 0.99))]
import torch.utils.data as Data
loader = Data.DataLoader(dataset=Data.TensorDataset(x, y), batch_size=32, shuffle=True, num_workers=0)
his = [[], [], [], []]
for epoch in range(3):
    for step, (b_x, b_y) in enumerate(loader):
        for n, o, h in zip(nets, opts, his):
            out = n(b_x)
            l = loss_func(out, b_y)
            o.zero_grad()
            l.backward()
            o.step()
            h.append(l.data.numpy())
print([f'{float(h[-1]):.3f}' for h in his], type(his[0][0]), his[0][0].shape)
labels = ['SGD', 'Momentum', 'RMSprop', 'Adam']
for i, l_his in enumerate(his):
    plt.plot(l_his, label=labels[i])
plt.legend(loc='best')
plt.xlabel('Steps')
plt.ylabel('Loss')
plt.ylim((0, 0.2))
plt.show()


class RNN(nn.Module):

    def __init__(self):
        super(RNN, self).__init__()
        self.rnn = nn.RNN(input_size=1, hidden_size=8, num_layers=1, batch_first=True)
        self.out = nn.Linear(8, 1)

    def forward(self, x, h_state):
        r_out, h_state = self.rnn(x, h_state)
        outs = []
        for time_step in range(r_out.size(1)):
            outs.append(self.out(r_out[:, time_step, :]))
        return (torch.stack(outs, dim=1), h_state)


rnn = RNN()
print(rnn)
optimizer = torch.optim.Adam(rnn.parameters(), lr=0.02)
h_state = None
for step in range(12):
    start, end = (step * np.pi, (step + 1) * np.pi)
    steps = np.linspace(start, end, 10, dtype=np.float32, endpoint=False)
    x_np = np.sin(steps)
    y_np = np.cos(steps)
    xx = torch.from_numpy(x_np[np.newaxis, :, np.newaxis])
    yy = torch.from_numpy(y_np[np.newaxis, :, np.newaxis])
    prediction, h_state = rnn(xx, h_state)
    h_state = h_state.data
    loss = nn.MSELoss()(prediction, yy)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 4 == 3:
        print(step, f'{loss.item():.3f}')
d = nn.Sequential(nn.Linear(1, 20), nn.Dropout(0.5), nn.ReLU(), nn.Linear(20, 1))
d.eval()
print(d(x).shape)
d.train()
print(d)
