print("peft-train")
