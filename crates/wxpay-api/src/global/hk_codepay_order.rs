// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::CodePayer;
use super::CodepaymentAmount;
use super::CodepaymentPromotion;
use super::OrderDetail;
use super::Payer;
use super::SceneInfo;
use super::TradeState;
use super::TradeType;

wxpay_core::model! {
    /// Charges a payer whose payment code was scanned (提交付款码支付).
    ///
    /// `POST /hk/v3/transactions/micropay`
    ///
    /// - Returns [`HkCodepayment`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：提交付款码支付。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml)
    #[doc(alias = "提交付款码支付")]
    pub request HkCodepayOrder {
        required {
            /// Description (商品描述). Required.
            description: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Trade type (交易类型). Required.
            trade_type: String,
            /// Merchant category code (MCC码). Required.
            merchant_category_code: String,
            /// Amount (订单金额). Required.
            amount: Amount,
        }
        optional {
            /// Merchant number (商户号). Sources differ on whether it is required.
            mchid: String,
            /// Application id (APPID). Sources differ on whether it is required.
            appid: String,
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
            sub_mchid: String,
            /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
            sp_mchid: String,
            /// The service provider's application id (机构APPID). Sources differ on whether it is required.
            sp_appid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// Goods or discount tag (商品标记).
            goods_tag: String,
            /// Payment methods required (指定支付方式).
            limit_pay: String,
            /// The payer (支付者).
            payer: CodePayer,
            /// Scene details (场景信息).
            scene_info: SceneInfo,
            /// Details (优惠功能).
            detail: OrderDetail,
        }
    }
}

wxpay_core::operation!(HkCodepayOrder => HkCodepayment, wxpay_core::Spec::new(
    "hk_codepay_order",
    wxpay_core::http::Method::POST,
    "/hk/v3/transactions/micropay",
)
.title("提交付款码支付")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// A code payment order with its state, payer and amounts.
    pub answer HkCodepayment {
        always {}
        optional {
            /// Identifier (微信支付订单号).
            id: String,
            /// Merchant number (商户号).
            mchid: String,
            /// Application id (APPID).
            appid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The service provider's merchant number (机构商户号).
            sp_mchid: String,
            /// The service provider's application id (机构APPID).
            sp_appid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Trade type (交易类型).
            trade_type: TradeType,
            /// Trade state (交易状态).
            trade_state: TradeState,
            /// Description of the trade state (交易状态描述).
            trade_state_desc: String,
            /// Bank type (付款银行).
            bank_type: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// When it succeeded (支付完成时间).
            success_time: String,
            /// The payer (支付者).
            payer: Payer,
            /// Amount (订单金额).
            amount: CodepaymentAmount,
            /// Details (优惠功能).
            detail: Vec<CodepaymentPromotion>,
        }
    }
}
