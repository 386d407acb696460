public enum ChatFormat: Sendable { public static let names = ["chatml", "llama2", "llama3", "llama3.1"] }
