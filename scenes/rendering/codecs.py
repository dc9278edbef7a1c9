"""Which encoders make which files, and how they are told to. Colours are always those of HD television (BT.709)."""

from scenes.rendering.outputs import Format, Output, Quality

# Samples that Opus has before the first one. By itself ffmpeg begins the picture later, instead of the sound earlier.
PRIMING = {Format.WEBM: 312}
CODECS = {Format.MP4: "h264", Format.WEBM: "vp9"}
_SECONDS_BETWEEN_WHOLE_PICTURES = 4  # a player that is sent to a second decodes at most so many
_COLOURS = ("-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709", "-color_range", "tv")


def encoder(output: Output) -> list[object]:
    """Arguments for the picture."""
    chosen = _x264(output.quality) if output.format == Format.MP4 else _vp9(output)
    return [*chosen, "-pix_fmt", "yuv420p", "-g", _SECONDS_BETWEEN_WHOLE_PICTURES * output.fps, *_COLOURS]


def sound_encoder(output: Output) -> list[object]:
    """Arguments for the sound."""
    if output.format == Format.WEBM:
        return ["-c:a", "libopus", "-b:a", "160k"]
    return ["-c:a", "aac", "-b:a", "192k"]


def said_in_stream(kind: Format) -> list[object]:
    """Arguments that write the colours into pictures that are copied."""
    if kind == Format.WEBM:
        return ["-bsf:v", "vp9_metadata=color_space=bt709:color_range=tv", *_COLOURS]
    codes = (
        "colour_primaries=1:transfer_characteristics=1:matrix_coefficients=1:video_full_range_flag=0"  # H.264, E.2.1
    )
    return ["-bsf:v", f"h264_metadata={codes}", *_COLOURS]


def _x264(quality: Quality) -> list[object]:
    preset, crf = ("veryfast", 17) if quality == Quality.FINAL else ("superfast", 23)
    return ["-c:v", "libx264", "-preset", preset, "-crf", crf, "-flags", "+cgop"]


def _vp9(output: Output) -> list[object]:
    speed = (
        ["-deadline", "good", "-cpu-used", 4]
        if output.quality == Quality.FINAL
        else ["-deadline", "realtime", "-cpu-used", 8]
    )
    columns = 2 if output.width >= 1920 else 1  # as powers of two: both cores have something to do
    return ["-c:v", "libvpx-vp9", *speed, "-row-mt", 1, "-tile-columns", columns, "-crf", 30, "-b:v", 0]
