// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FapiaoStatus;

wxpay_core::model! {
    /// Lists the download addresses of an application's fapiao files (获取发票下载信息).
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/get-fapiao-file-download-info.html)
    #[doc(alias = "获取发票下载信息")]
    pub request ListFapiaoFiles {
        required {
            /// Fapiao application number. Required. It stands in the path.
            fapiao_apply_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// The merchant's own fapiao number (商户发票单号).
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
.doc("https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/get-fapiao-file-download-info.html")
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
            /// The merchant's own fapiao number (商户发票单号).
            fapiao_id: String,
            /// Download address (发票文件下载地址).
            download_url: String,
            /// Status (发票状态).
            status: FapiaoStatus,
        }
    }
}
