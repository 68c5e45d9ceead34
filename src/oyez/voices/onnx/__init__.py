"""What neural voices share: sessions of onnxruntime, noise that can be had again, and a reading of each word."""
