public import Drawing
enum CanvasModule {}
