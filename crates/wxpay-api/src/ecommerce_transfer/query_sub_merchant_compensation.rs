// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompensationCloseInfo;
use super::CompensationState;
use super::SubMerchantReceiverDetail;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a compensation to a merchant by the merchant's own number (查询赔付结果（按商户赔付单号）).
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
    ///
    /// - Returns [`SubMerchantCompensation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询赔付结果（按商户赔付单号）。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询赔付结果（按商户赔付单号）")]
    pub request QuerySubMerchantCompensation {
        required {
            /// The merchant's own bill number (商户单号). Required. It stands in the path.
            out_bill_no: String,
        }
        optional {
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
        }
    }
}

wxpay_core::operation!(QuerySubMerchantCompensation => SubMerchantCompensation, wxpay_core::Spec::new(
    "query_sub_merchant_compensation",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}",
)
.title("查询赔付结果（按商户赔付单号）")
.family("ecommerce_transfer")
.query(&["sponsor_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A compensation to a merchant with its state and closing information.
    pub answer SubMerchantCompensation {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// Details of the receiver (赔付接收方信息).
            receiver_detail: SubMerchantReceiverDetail,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// Amount (赔付金额). In fen.
            amount: i64,
            /// Remark on the transfer (赔付原因).
            transfer_remark: String,
            /// WeChat Pay's bill number (微信支付转账单号).
            bill_id: String,
            /// State (赔付状态).
            state: CompensationState,
            /// When it was accepted (受理时间).
            accept_time: DateTime,
            /// When it succeeded (成功时间).
            success_time: DateTime,
            /// Details of the closing (关单信息).
            close_info: CompensationCloseInfo,
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
        }
    }
}
