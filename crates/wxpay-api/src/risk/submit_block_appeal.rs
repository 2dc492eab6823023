// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BlockAppeal;
use super::RequestedItem;
use wxpay_core::model::Embedded;

wxpay_core::model! {
    /// Submits an appeal against blocked transactions (发起交易拦截申诉).
    ///
    /// `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
    ///
    /// - Returns [`BlockAppeal`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：发起交易拦截申诉。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014940446)
    #[doc(alias = "发起交易拦截申诉")]
    pub request SubmitBlockAppeal {
        required {
            /// The sub-merchant's number (子商户号). Required. It stands in the path.
            sub_mchid: String,
            /// The merchant's own appeal number (商户侧申诉单号). Required.
            merchant_submit_id: String,
            /// Data submitted by the merchant (商户提交资料内容). Required. JSON inside a string on the wire.
            submit_data: Embedded<RequestedItem>,
        }
        optional {}
    }
}

wxpay_core::operation!(SubmitBlockAppeal => BlockAppeal, wxpay_core::Spec::new(
    "submit_block_appeal",
    wxpay_core::http::Method::POST,
    "/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
)
.title("发起交易拦截申诉")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014940446")
.body(wxpay_core::Body::Json));
