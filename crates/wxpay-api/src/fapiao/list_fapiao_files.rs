// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FapiaoStatus;

wxpay_core::model! {
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
    #[doc(alias = "获取发票下载信息")]
    pub request ListFapiaoFiles {
        required {
            /// Fapiao application number (发票申请单号). Required. At most 32 characters. It stands in the path.
            fapiao_apply_id: String,
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
        }
        optional {
            /// The merchant's own fapiao number (商户发票单号). At most 32 characters.
            fapiao_id: String,
        }
    }
}

wxpay_core::operation!(ListFapiaoFiles => FapiaoFileList, wxpay_core::Spec::new(
    "list_fapiao_files",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
)
.title("获取发票下载信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792576")
.query(&["sub_mchid", "fapiao_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The fapiao files of an application.
    pub answer FapiaoFileList {
        always {}
        optional {
            /// List of fapiao (发票列表).
            fapiao_download_info_list: Vec<FapiaoFile>,
        }
    }
}

wxpay_core::model! {
    /// The download address of one fapiao file.
    pub answer FapiaoFile {
        always {}
        optional {
            /// The merchant's own fapiao number (商户发票单号). At most 32 characters.
            fapiao_id: String,
            /// Download address (发票文件下载地址). At most 1024 characters.
            download_url: String,
            /// Status (发票状态).
            status: FapiaoStatus,
        }
    }
}
