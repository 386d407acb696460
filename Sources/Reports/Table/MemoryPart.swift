import Tensors

/// A part of the memory, in the order and with the looks of all charts.
struct MemoryPart: Sendable, CaseIterable {
  static let allCases = MemoryCategory.allCases.enumerated().map { MemoryPart(category: $1, style: SeriesStyle($0)) }

  let category: MemoryCategory
  let style: SeriesStyle

  var name: String { category.rawValue }

  func bytes(_ use: MemoryUse) -> Int { use.bytes[category] ?? 0 }
}
