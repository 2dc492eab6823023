// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FapiaoStatus;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the download addresses of an application's fapiao files (获取发票下载信息).
///
/// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/get-fapiao-file-download-info.html)
#[doc(alias = "获取发票下载信息")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListFapiaoFiles {
    /// Fapiao application number. Required. It stands in the path.
    pub fapiao_apply_id: String,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// The merchant's own fapiao number (商户发票单号).
    pub fapiao_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListFapiaoFiles {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(fapiao_apply_id: impl Into<String>) -> Self {
        Self {
            fapiao_apply_id: fapiao_apply_id.into(),
            sub_mchid: None,
            fapiao_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own fapiao number (商户发票单号).
    pub fn fapiao_id<Via>(mut self, fapiao_id: impl IntoField<String, Via>) -> Self {
        self.fapiao_id = fapiao_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListFapiaoFiles
    [fapiao_apply_id,]
    [sub_mchid, fapiao_id,]
    ["sub_mchid",]
}

wxpay_core::operation!(ListFapiaoFiles => FapiaoFileList, wxpay_core::Spec::new(
    "list_fapiao_files",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
)
.title("获取发票下载信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/get-fapiao-file-download-info.html")
.query(&["sub_mchid", "fapiao_id"])
.repeat(wxpay_core::Repeat::Freely));

/// The fapiao files of an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoFileList {
    /// List of fapiao (发票列表).
    pub fapiao_download_info_list: Option<Vec<FapiaoFile>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FapiaoFileList
    []
    [fapiao_download_info_list,]
    []
}

/// The download address of one fapiao file.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoFile {
    /// The merchant's own fapiao number (商户发票单号).
    pub fapiao_id: Option<String>,
    /// Download address (发票文件下载地址).
    pub download_url: Option<String>,
    /// Status (发票状态).
    pub status: Option<FapiaoStatus>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FapiaoFile
    []
    [fapiao_id, download_url, status,]
    []
}
