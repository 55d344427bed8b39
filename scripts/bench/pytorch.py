# The convolutional network's training step in real PyTorch, as engine.mjs measures it: batch 32, cross entropy, Adam,
# the loss read after each step. Prints one line of JSON.
import json
import statistics
import time

import torch
from torch import nn


class CNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 32, kernel_size=3, padding=1)
        self.conv2 = nn.Conv2d(32, 64, kernel_size=3, padding=1)
        self.conv3 = nn.Conv2d(64, 128, kernel_size=3, padding=1)
        self.pool = nn.MaxPool2d(2, 2)
        self.fc = nn.Linear(128 * 4 * 4, 10)

    def forward(self, x):
        for conv in (self.conv1, self.conv2, self.conv3):
            x = self.pool(conv(x).relu())
        return self.fc(x.view(-1, 128 * 4 * 4))


torch.manual_seed(0)
net, criterion = CNN(), nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(net.parameters(), lr=3e-4)
images, labels = torch.rand(32, 3, 32, 32) * 2 - 1, torch.arange(32) * 7 % 10
times = []
for step in range(60):
    began = time.perf_counter()
    optimizer.zero_grad()
    loss = criterion(net(images), labels)
    loss.backward()
    optimizer.step()
    loss.item()
    times.append((time.perf_counter() - began) * 1000)
print(
    json.dumps(
        {
            "version": torch.__version__,
            "threads": torch.get_num_threads(),
            "cnn32StepMs": statistics.median(times[10:]),
        }
    )
)
