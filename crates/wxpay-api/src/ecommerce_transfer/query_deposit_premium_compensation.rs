// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompensationCloseInfo;
use super::DepositBusinessType;
use super::PremiumReceiverDetail;
use super::TransferStatus;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a premium payment from the deposit by the merchant's own number (查询保证金赔付保司保费结果（按商户赔付单号）).
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
    ///
    /// - Returns [`DepositPremiumCompensation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询保证金赔付保司保费结果（按商户赔付单号）。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014010920)
    #[doc(alias = "查询保证金赔付保司保费结果（按商户赔付单号）")]
    pub request QueryDepositPremiumCompensation {
        required {
            /// The merchant's own bill number (商户单号). Required. It stands in the path.
            out_bill_no: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号). Described by SKIT; no official source confirms it.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryDepositPremiumCompensation => DepositPremiumCompensation, wxpay_core::Spec::new(
    "query_deposit_premium_compensation",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}",
)
.title("查询保证金赔付保司保费结果（按商户赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014010920")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A premium payment from the deposit with its state and closing information.
    pub answer DepositPremiumCompensation {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (二级商户AppID).
            sub_appid: String,
            /// Details of the receiver (转账接收方信息).
            receiver_detail: PremiumReceiverDetail,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// Amount (赔付金额). In fen.
            amount: i64,
            /// Remark on the transfer (赔付原因).
            transfer_remark: String,
            /// WeChat Pay's bill number (微信支付转账单号).
            bill_id: String,
            /// State (赔付状态).
            state: TransferStatus,
            /// When it was accepted (受理时间).
            accept_time: DateTime,
            /// When it succeeded (成功时间).
            success_time: DateTime,
            /// Details of the closing (关单信息).
            close_info: CompensationCloseInfo,
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
            /// Business type (业务类型). Described by SKIT; no official source confirms it.
            business_type: DepositBusinessType,
            /// The service provider's application id (公众账号ID). Described by SKIT; no official source confirms it.
            sp_appid: String,
        }
    }
}
