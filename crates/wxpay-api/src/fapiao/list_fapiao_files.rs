// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FapiaoStatus;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the download addresses of an application's fapiao files (获取发票下载信息).
///
/// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
///
/// - Returns [`FapiaoFileList`].
/// - Callers: merchants, service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：获取发票下载信息。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015792576)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule; fapiao not issued by WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such fapiao application; no fapiao with this number. | Check the parameters. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::ListFapiaoFiles;
///
/// let request = ListFapiaoFiles::new("4200000444201910177461284488")
///     .sub_mchid("1900000109")
///     .fapiao_id("20200701123456");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"fapiao_apply_id":"4200000444201910177461284488","fapiao_id":"20200701123456","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取发票下载信息",
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
    "GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
    "4015792576"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListFapiaoFiles {
    /// Fapiao application number (发票申请单号). Required. At most 32 characters. It stands in the path.
    pub fapiao_apply_id: String,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// The merchant's own fapiao number (商户发票单号). At most 32 characters.
    pub fapiao_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListFapiaoFiles {
    /// Creates the request; setters add the other fields.
    pub fn new(fapiao_apply_id: impl Into<String>) -> Self {
        Self {
            fapiao_apply_id: fapiao_apply_id.into(),
            sub_mchid: None,
            fapiao_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own fapiao number (商户发票单号). At most 32 characters.
    pub fn fapiao_id<Via>(mut self, fapiao_id: impl IntoField<String, Via>) -> Self {
        self.fapiao_id = fapiao_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListFapiaoFiles
    [fapiao_apply_id,]
    [sub_mchid, fapiao_id,]
    []
}

wxpay_core::operation!(ListFapiaoFiles => FapiaoFileList, wxpay_core::Spec::new(
    "fapiao.list_fapiao_files",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
)
.title("获取发票下载信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792576")
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
    /// The merchant's own fapiao number (商户发票单号). At most 32 characters.
    pub fapiao_id: Option<String>,
    /// Download address (发票文件下载地址). At most 1024 characters.
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
