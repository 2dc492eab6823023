//! `wxpay upload`: sends a file.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Map, Value, json};
use wxpay::model::File;
use wxpay::{Body, DynamicCall};

use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::Failure;
use crate::interrupt::Sent;
use crate::output::Output;
use crate::values;

/// Upload a file.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay upload licence.png
  wxpay upload shop.mp4
  wxpay upload photo.jpg --operation complaints.upload_image
  wxpay upload receipt.png --operation merchant_tools.upload_shopping_receipt transaction_id=42000012 openid=oUpF8u

By default images go to common.upload_media and videos to common.upload_video.")]
pub(crate) struct Upload {
    /// File to upload.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Further members of the request.
    #[arg(value_name = "KEY=VALUE")]
    members: Vec<String>,
    /// Operation that takes the file.
    #[arg(long, value_name = "ID")]
    operation: Option<String>,
}

impl Upload {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let id = match &self.operation {
            Some(id) => id.clone(),
            None => self.usual()?.to_owned(),
        };
        let row = crate::operations::find(&[id])?;
        if !matches!(row.spec.body, Body::Multipart(_)) {
            return Err(Failure::usage((
                format!("{} does not take a file", row.id),
                format!("{} 不接收文件", row.id),
            )));
        }
        // Before anything is sent, so that a missing file is a mistake in the arguments.
        std::fs::metadata(&self.file).map_err(|error| Failure::file(&self.file, &error))?;
        let mut members = Map::new();
        values::put(&mut members, Some(row), &self.members)?;
        let client = Settings::read(global)?.client(row.is_signed_by_brand)?;
        let call = DynamicCall::of(row, members).file(File::from_path(&self.file));
        let sent = Sent::begin(None)?;
        let reply = client.send_full(call)?;
        sent.answered();
        let media_id = reply.value.get("media_id").and_then(Value::as_str);
        let shown = match media_id {
            _ if output.is_json() => output.json(&json!({
                "operation": row.id,
                "request_id": reply.answer.request_id(),
                "body": reply.value,
            })),
            Some(media_id) => output.line(media_id),
            None => output.json(&reply.value),
        };
        shown.map_err(Failure::after_sending)
    }

    /// The operation that takes such a file, by the ending of its name.
    fn usual(&self) -> Result<&'static str, Failure> {
        let ending = self.file.extension().and_then(|ending| ending.to_str());
        let ending = ending.unwrap_or_default().to_ascii_lowercase();
        match ending.as_str() {
            "jpg" | "jpeg" | "png" | "bmp" => Ok("common.upload_media"),
            "avi" | "wmv" | "mpeg" | "mp4" | "mov" | "mkv" | "flv" | "f4v" | "m4v" | "rmvb" => {
                Ok("common.upload_video")
            }
            _ => Err(Failure::usage((
                format!("{} is neither an image nor a video by its name", self.file.display()),
                format!("从文件名看，{} 不是图片或视频", self.file.display()),
            ))
            .with_next(("Name the operation with --operation; `wxpay api search upload` lists those that take files.", "用 --operation 指定接口；`wxpay api search 上传` 列出可上传文件的接口。"))),
        }
    }
}
