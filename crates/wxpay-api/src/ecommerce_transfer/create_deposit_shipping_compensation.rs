// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompensationCloseInfo;
use super::DepositBusinessType;
use super::ShippingReceiver;
use super::ShippingReceiverDetail;
use super::TransferStatus;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Compensates a user's shipping cost from the platform deposit (发起保证金赔付用户运费).
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
    ///
    /// - Returns [`AcceptedDepositShippingCompensation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：发起保证金赔付用户运费。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504202)
    #[doc(alias = "发起保证金赔付用户运费")]
    pub request CreateDepositShippingCompensation {
        required {
            /// The receiver (赔付用户信息). Required.
            receiver: ShippingReceiver,
            /// The merchant's own bill number (商户单号). Required.
            out_bill_no: String,
            /// Remark on the transfer (赔付原因). Required.
            transfer_remark: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The service provider's application id (公众账号ID).
            sp_appid: String,
            /// Amount (赔付金额). In fen.
            amount: i64,
            /// Transfer scene id (转账场景ID).
            transfer_scene_id: String,
            /// How the receipt is presented to the user (用户收款感知).
            user_recv_perception: String,
        }
    }
}

wxpay_core::operation!(CreateDepositShippingCompensation => AcceptedDepositShippingCompensation, wxpay_core::Spec::new(
    "create_deposit_shipping_compensation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills",
)
.title("发起保证金赔付用户运费")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504202")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// A shipping cost compensation from the deposit as its request answers it.
    pub answer AcceptedDepositShippingCompensation {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (二级商户AppID).
            sub_appid: String,
            /// Details of the receiver (转账接收方信息).
            receiver_detail: ShippingReceiverDetail,
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
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
            /// Business type (业务类型). Described by SKIT; no official source confirms it.
            business_type: DepositBusinessType,
            /// Details of the closing (关单信息). Described by SKIT; no official source confirms it.
            close_info: CompensationCloseInfo,
            /// The service provider's application id (公众账号ID). Described by SKIT; no official source confirms it.
            sp_appid: String,
        }
    }
}
