//! The numbers at the end of `Request-ID`: a table for errors and a page for readers.

use std::fmt::Write as _;

use super::family::HEADER;
use super::files::Files;
use crate::spec::{CURES, Model};

const TABLE: &str = "crates/wxpay-core/src/error/request_numbers.rs";
const INTRODUCTION: &str = "# Numbers of `Request-ID`

English · [中文](request-ids.zh-CN.md)

The number at the end of `Request-ID` tells causes with the same code apart: `PARAM_ERROR` alone has dozens.
`ApiError::request_number()` returns it, `ApiError::known_cause()` returns its line of this table. Branch on `ApiError::code()`
only: WeChat Pay may change the numbers. The last column is our reading of the official label.

| number | official label | cause | what to do |
|---|---|---|---|
";

const CHINESE_INTRODUCTION: &str = "# `Request-ID` 末尾的数字

[English](request-ids.md) · 中文

应答头 `Request-ID` 末尾的数字可以区分错误码相同的不同原因，例如 `PARAM_ERROR` 就对应几十种。用 `ApiError::request_number()` 取得，
`ApiError::known_cause()` 返回对应的英文说明。程序只应根据 `ApiError::code()` 判断，微信支付可能调整这些数字。
“处理建议”由本项目根据官方说明整理。

| 数字 | 官方说明 | 处理建议 |
|---|---|---|
";

/// Chinese sentences for [`CURES`].
const CHINESE_CURES: [(&str, &str); 9] = [
    ("check-parameters", "检查参数。"),
    ("check-signature", "检查签名。"),
    ("same-again", "稍后原样重试。"),
    ("query-first", "先查询，再决定是否重试。"),
    ("new-number", "换单号重试。"),
    ("slow-down", "降低请求频率。"),
    ("get-permission", "申请权限或授权。"),
    ("contact", "联系微信支付。"),
    ("top-up", "充值或补足额度。"),
];

pub(super) fn generate(files: &mut Files<'_>, model: &Model) {
    // A folder without that table has no numbers either.
    if model.request_numbers.is_empty() {
        return;
    }
    let mut table = HEADER.to_owned();
    table.push_str(
        "/// Numbers with their cause by the official tables and what to do, in ascending order.\n\
         pub(super) static KNOWN_CAUSES: &[(u32, &str)] = &[\n",
    );
    let mut page = INTRODUCTION.to_owned();
    let mut chinese = CHINESE_INTRODUCTION.to_owned();
    for (number, known) in &model.request_numbers {
        let sentence = |all: &[(&str, &'static str)]| {
            let found = all.iter().find(|(word, _)| *word == known.cure);
            found.map_or("", |(_, sentence)| sentence)
        };
        let cure = sentence(&CURES);
        let zh = known.zh.as_deref().unwrap_or_default();
        let label = match zh.is_empty() {
            true => String::new(),
            false => format!(" ({zh})"),
        };
        let cause = known.en.trim_end_matches('.');
        // Writing to a string cannot fail.
        let _ = writeln!(
            table,
            "({}, {:?}),",
            grouped(*number),
            format!("{cause}{label}. {cure}")
        );
        let _ = writeln!(page, "| {number} | {zh} | {cause}. | {cure} |");
        let label = if zh.is_empty() { cause } else { zh };
        let _ = writeln!(
            chinese,
            "| {number} | {label} | {} |",
            sentence(&CHINESE_CURES)
        );
    }
    table.push_str("];\n");
    files.add(TABLE, table);
    files.add("docs/request-ids.md", page);
    files.add("docs/request-ids.zh-CN.md", chinese);
}

/// A number with its digits in groups of three, as Rust writes it.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let groups = digits.as_bytes().rchunks(3).rev();
    let groups: Vec<_> = groups.map(String::from_utf8_lossy).collect();
    groups.join("_")
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn digits_stand_in_groups_of_three() {
        for (number, shown) in [
            (0, "0"),
            (999, "999"),
            (1000, "1_000"),
            (268_435_461, "268_435_461"),
        ] {
            assert_eq!(grouped(number), shown);
        }
    }
}
