// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompensatedMerchant;
use super::CompensationState;
use super::MerchantReceiverType;
use super::SubMerchantReceiverDetail;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks for a compensation to a merchant (请求赔付).
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
    ///
    /// - Returns [`AcceptedSubMerchantCompensation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：请求赔付。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
    #[doc(alias = "请求赔付")]
    pub request CreateSubMerchantCompensation {
        required {
            /// The receiver (赔付商户信息). Required.
            receiver: SubMerchantReceiver,
            /// The merchant's own bill number (商户单号). Required.
            out_bill_no: String,
            /// Amount (赔付金额). Required. In fen.
            amount: i64,
            /// Remark on the transfer (赔付原因). Required.
            transfer_remark: String,
        }
        optional {
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
        }
    }
}

wxpay_core::operation!(CreateSubMerchantCompensation => AcceptedSubMerchantCompensation, wxpay_core::Spec::new(
    "create_sub_merchant_compensation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills",
)
.title("请求赔付")
.family("ecommerce_transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// Who receives a compensation to a merchant.
    pub request SubMerchantReceiver {
        required {
            /// Kind (赔付接收方类型). Required.
            r#type = "type": MerchantReceiverType,
            /// Details of the receiving merchant (赔付接收方商户信息). Required.
            mch_info: CompensatedMerchant,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A compensation to a merchant as its request answers it.
    pub answer AcceptedSubMerchantCompensation {
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
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
        }
    }
}
