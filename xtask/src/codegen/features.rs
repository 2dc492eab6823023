//! The page of all features, from the comments in the facade's Cargo.toml and from the model.

use std::fmt::Write as _;
use std::fs;

use super::files::Files;
use super::names;
use crate::error::Error;
use crate::spec::Model;

const MANIFEST: &str = "crates/wxpay/Cargo.toml";

/// Descriptions in Chinese; a feature without one keeps the comment of Cargo.toml.
const CHINESE: &[(&str, &str)] = &[
    (
        "async",
        "异步客户端和 `Transport` trait，不含运行时：传输层自行实现",
    ),
    ("hyper", "基于 hyper、rustls 和 tokio 的异步传输层 `Hyper`"),
    (
        "blocking",
        "基于 rustls 的同步（阻塞）传输层 `Blocking`，没有运行时，也不创建线程",
    ),
    ("aws-lc", "基于 aws-lc-rs 的加密后端 `AwsLc`"),
    ("openssl", "基于系统 OpenSSL 的加密后端 `OpenSsl`"),
    ("openssl-vendored", "同上，OpenSSL 从源码编译"),
    ("rustcrypto", "纯 Rust 的加密后端 `RustCrypto`"),
    ("sm", "国密商户的加密后端 `Sm`：SM2、SM3、SM4，纯 Rust 实现"),
    ("platform-roots", "信任操作系统的根证书"),
    ("actix", "actix-web 的回调通知提取器，位于 `wxpay::actix`"),
    ("axum", "axum 的回调通知提取器，位于 `wxpay::axum`"),
    ("redis", "在 Redis 中记录已处理的通知，位于 `wxpay::redis`"),
    (
        "tower",
        "tower 的回调通知中间件，以及作为 tower 服务的客户端，位于 `wxpay::tower`",
    ),
    (
        "tls-aws-lc",
        "传输层的 TLS 使用 aws-lc-rs，提供 `Hyper::new` 和 `Blocking::new`",
    ),
    (
        "tls-ring",
        "传输层的 TLS 使用 ring，通过 `with_provider` 和 `TlsProvider::ring` 指定",
    ),
    ("reqwest", "使用程序自己的 `reqwest::Client` 作为传输层"),
    ("chrono04", "`DateTime` 与 `chrono` 0.4 类型互相转换"),
    ("jiff02", "`DateTime` 与 `jiff` 0.2 类型互相转换"),
    ("jiff1", "`DateTime` 与 `jiff` 1 类型互相转换"),
    ("time03", "`DateTime` 与 `time` 0.3 类型互相转换"),
    (
        "tracing",
        "调用、回调通知和证书下载的 span 与事件，见[运维](operating.zh-CN.md)",
    ),
    (
        "metrics",
        "调用、回调通知和平台密钥的指标，见[运维](operating.zh-CN.md)",
    ),
    (
        "catalog",
        "全部接口的数据表和不用类型的调用，位于 `wxpay::catalog`，不需要启用任何接口类别",
    ),
];

/// A feature that is not a family's.
#[derive(Debug, PartialEq)]
struct Feature {
    name: String,
    comment: String,
}

pub(super) fn generate(files: &mut Files<'_>, model: &Model) -> Result<(), Error> {
    let path = files.root().join(MANIFEST);
    let manifest = fs::read_to_string(&path).map_err(Error::file(&path))?;
    let (defaults, features) = read(&manifest);
    let mark = |name: &str, word: &str| {
        if defaults.iter().any(|default| default == name) {
            format!("`{name}` ({word})")
        } else {
            format!("`{name}`")
        }
    };
    let mut english = String::from(
        "<!-- Generated from crates/wxpay/Cargo.toml and spec/ by `cargo xtask codegen`. -->\n\n\
         # Features\n\nEnglish · [中文](features.zh-CN.md)\n\n\
         Features only add names. Any combination builds, and none changes what another part does: the code names\n\
         the backend that runs.\n\n| feature | adds |\n|---|---|\n",
    );
    let mut chinese = String::from(
        "<!-- Generated from crates/wxpay/Cargo.toml and spec/ by `cargo xtask codegen`. -->\n\n\
         # feature 一览\n\n[English](features.md) · 中文\n\n\
         feature 只会新增 API，不改变已有行为，可以任意组合；使用哪个后端由代码指定。\n\n\
         | feature | 作用 |\n|---|---|\n",
    );
    for feature in &features {
        let name = feature.name.as_str();
        let zh = CHINESE
            .iter()
            .find(|(known, _)| *known == name)
            .map_or(feature.comment.as_str(), |(_, zh)| zh);
        // Writing to a string cannot fail.
        let _ = writeln!(
            english,
            "| {} | {} |",
            mark(name, "default"),
            feature.comment
        );
        let _ = writeln!(chinese, "| {} | {zh} |", mark(name, "默认"));
    }
    english.push_str("\n## Families\n\n`full` enables all of them.\n\n| feature | operations | |\n|---|---|---|\n");
    chinese.push_str(
        "\n## 接口类别\n\n`full` 启用全部接口类别。\n\n| feature | 接口数 | |\n|---|---|---|\n",
    );
    for family in &model.families {
        let feature = names::feature(family);
        let count = family.operations.len();
        let page = &family.name;
        let _ = writeln!(
            english,
            "| {} | {count} | [{}](operations/{page}.md) |",
            mark(&feature, "default"),
            family.en.trim_end_matches('.')
        );
        let _ = writeln!(
            chinese,
            "| {} | {count} | [{}](operations/{page}.zh-CN.md) |",
            mark(&feature, "默认"),
            family.zh.trim_end_matches('.')
        );
    }
    files.add("docs/features.md", english);
    files.add("docs/features.zh-CN.md", chinese);
    Ok(())
}

/// The default features, and the features before the generated part with their comments.
fn read(manifest: &str) -> (Vec<String>, Vec<Feature>) {
    let mut defaults = Vec::new();
    let mut features = Vec::new();
    let mut comment = String::new();
    let body = manifest
        .split_once("[features]\n")
        .map_or("", |(_, body)| body);
    for line in body.lines() {
        if line.starts_with("# Generated") || line.starts_with('[') {
            break;
        }
        if let Some(words) = line.strip_prefix("# ") {
            if !comment.is_empty() {
                comment.push(' ');
            }
            comment.push_str(words);
            continue;
        }
        let Some((name, value)) = line.split_once(" = ") else {
            continue;
        };
        if name == "default" {
            let values = value.split('"').skip(1).step_by(2);
            defaults = values.map(str::to_owned).collect();
        } else {
            let words = comment.strip_prefix("Enables ").unwrap_or(&comment);
            features.push(Feature {
                name: name.to_owned(),
                comment: words.trim_end_matches('.').to_owned(),
            });
        }
        comment.clear();
    }
    (defaults, features)
}

#[cfg(test)]
mod tests {
    use super::{Feature, read};

    #[test]
    fn the_comment_above_a_feature_says_what_it_adds() {
        let manifest = "[features]\ndefault = [\"a\", \"b\"]\n\n# Enables the\n# first.\na = []\n# Generated from x\nc = []\n";
        let first = Feature {
            name: "a".to_owned(),
            comment: "the first".to_owned(),
        };
        assert_eq!(
            read(manifest),
            (vec!["a".to_owned(), "b".to_owned()], vec![first])
        );
    }
}
