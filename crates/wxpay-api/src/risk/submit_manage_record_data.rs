// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RequestedItem;
use wxpay_core::model::Embedded;

wxpay_core::model! {
    /// Submits material for a management record (对指定商户管理记录提交资料).
    ///
    /// `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
    ///
    /// - Returns [`ManageSubmission`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：对指定商户管理记录提交资料。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014940417)
    #[doc(alias = "对指定商户管理记录提交资料")]
    pub request SubmitManageRecordData {
        required {
            /// Merchant management record id (商户管理记录ID). Required. It stands in the path.
            manage_record_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Data submitted by the merchant (商户提交资料内容). Required. JSON inside a string on the wire.
            submit_data: Embedded<RequestedItem>,
        }
        optional {}
    }
}

wxpay_core::operation!(SubmitManageRecordData => ManageSubmission, wxpay_core::Spec::new(
    "submit_manage_record_data",
    wxpay_core::http::Method::POST,
    "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
)
.title("对指定商户管理记录提交资料")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014940417")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The number of the submitted material.
    pub answer ManageSubmission {
        always {}
        optional {
            /// Id of the data submission record (商户管理提交资料记录ID).
            manage_submission_id: String,
        }
    }
}
