// Generated. Do not edit: change the document and generate again.

@_exported import sampleRuntime

public typealias Above = Double

public typealias Any_ = Int

public typealias Byte = Int

public typealias Huge = Int

public typealias Long = String

public typealias None = Int

public typealias Offset = Int

public typealias Pi = Double

public typealias Ratio = Double

public typealias Safe = Int

public typealias Step = Double

public typealias Two = Int
