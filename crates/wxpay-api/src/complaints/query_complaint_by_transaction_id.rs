// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries the complaint about a transaction (查询投诉详情).
    ///
    /// `GET /v3/merchant-service/complaints/{transaction_id}`
    ///
    /// - Returns [`TransactionComplaint`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - WeChat Pay has marked it as outdated.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询投诉详情。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml)
    #[doc(alias = "查询投诉详情")]
    pub request QueryComplaintByTransactionId {
        required {
            /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
            transaction_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryComplaintByTransactionId => TransactionComplaint, wxpay_core::Spec::new(
    "query_complaint_by_transaction_id",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaints/{transaction_id}",
)
.title("查询投诉详情")
.family("complaints")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The complaint about a transaction, with its state.
    pub answer TransactionComplaint {
        always {}
        optional {
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// When the complaint was made (投诉时间).
            complaint_time: String,
            /// Amount (投诉金额). In fen.
            amount: i64,
            /// Phone number of the complainant (投诉人联系方式). Decrypted when the response is decoded.
            payer_phone: Sensitive,
            /// Details of the complaint (投诉描述).
            complaint_detail: String,
            /// Complaint state (投诉单状态).
            complaint_state: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// When the freeze ends (冻结结束时间).
            frozen_end_time: String,
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// State of handling the complaint (投诉单处理进展状态).
            complaint_handle_state: String,
        }
    }
}
