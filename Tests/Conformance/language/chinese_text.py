# Text outside ASCII counts and slices by code points
s = "梯度下降 gradient"
print(len(s), s[0], s[:4], s[::-1])
print(s.split(), s.find("g"), s.replace("下降", "上升"))
变量 = 3
print(变量 ** 2, f"{变量 = }")
print("损失:%.2f" % 0.5, "轮次 {:>3}".format(7))
print(["梯度", "参数"], {"学习率": 0.1}, ("中",))
print(f"[{'中文':>6}] [{'中文':^6}]")
