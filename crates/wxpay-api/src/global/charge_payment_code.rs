// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::CodePayer;
use super::CodepaymentAmount;
use super::CodepaymentPromotion;
use super::OrderDetail;
use super::Payer;
use super::PromotionDetail;
use super::SceneInfo;
use super::TradeState;
use super::TradeType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Charges a payer whose payment code was scanned (提交付款码支付).
///
/// `POST /v3/global/micropay/transactions/pay`
///
/// - Returns [`Codepayment`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：提交付款码支付。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::{Amount, ChargePaymentCode, TradeType};
///
/// let request = ChargePaymentCode::new("1217752501201407033233368018")
///     .description("示例文字")
///     .trade_type(TradeType::Jsapi)
///     .merchant_category_code("1217752501201407033233368018")
///     .amount(Amount::new().total(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"total":100},"description":"示例文字","merchant_category_code":"1217752501201407033233368018","out_trade_no":"1217752501201407033233368018","trade_type":"JSAPI"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交付款码支付",
    "/v3/global/micropay/transactions/pay",
    "POST /v3/global/micropay/transactions/pay",
    "CodepayOrder"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ChargePaymentCode {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// Merchant number (商户号). Sources differ on whether it is required.
    pub mchid: Option<String>,
    /// Application id (APPID). Sources differ on whether it is required.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
    pub sp_mchid: Option<String>,
    /// The service provider's application id (机构APPID). Sources differ on whether it is required.
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// Description (商品描述). Required.
    pub description: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// Goods or discount tag (商品标记).
    pub goods_tag: Option<String>,
    /// Trade type (交易类型). Required.
    pub trade_type: Option<TradeType>,
    /// Payment methods required (指定支付方式).
    pub limit_pay: Option<String>,
    /// Merchant category code (MCC码). Required.
    pub merchant_category_code: Option<String>,
    /// The payer (支付者).
    pub payer: Option<CodePayer>,
    /// Amount (订单金额). Required.
    pub amount: Option<Amount>,
    /// Scene details (场景信息).
    pub scene_info: Option<SceneInfo>,
    /// Details (优惠功能).
    pub detail: Option<OrderDetail>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ChargePaymentCode {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `description`, `trade_type`, `merchant_category_code` and `amount`.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            mchid: None,
            appid: None,
            sub_mchid: None,
            sp_mchid: None,
            sp_appid: None,
            sub_appid: None,
            description: None,
            attach: None,
            goods_tag: None,
            trade_type: None,
            limit_pay: None,
            merchant_category_code: None,
            payer: None,
            amount: None,
            scene_info: None,
            detail: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号). Sources differ on whether it is required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Application id (APPID). Sources differ on whether it is required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The service provider's application id (机构APPID). Sources differ on whether it is required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户APPID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Description (商品描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Extra data attached by the merchant (商户数据).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Goods or discount tag (商品标记).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Trade type (交易类型). Required.
    pub fn trade_type<Via>(mut self, trade_type: impl IntoField<TradeType, Via>) -> Self {
        self.trade_type = trade_type.into_field();
        self
    }

    /// Payment methods required (指定支付方式).
    pub fn limit_pay<Via>(mut self, limit_pay: impl IntoField<String, Via>) -> Self {
        self.limit_pay = limit_pay.into_field();
        self
    }

    /// Merchant category code (MCC码). Required.
    pub fn merchant_category_code<Via>(
        mut self,
        merchant_category_code: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_category_code = merchant_category_code.into_field();
        self
    }

    /// The payer (支付者).
    pub fn payer<Via>(mut self, payer: impl IntoField<CodePayer, Via>) -> Self {
        self.payer = payer.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Scene details (场景信息).
    pub fn scene_info<Via>(mut self, scene_info: impl IntoField<SceneInfo, Via>) -> Self {
        self.scene_info = scene_info.into_field();
        self
    }

    /// Details (优惠功能).
    pub fn detail<Via>(mut self, detail: impl IntoField<OrderDetail, Via>) -> Self {
        self.detail = detail.into_field();
        self
    }
}

wxpay_core::__model_impl! { ChargePaymentCode
    [out_trade_no,]
    [mchid, appid, sub_mchid, sp_mchid, sp_appid, sub_appid, description, attach, goods_tag, trade_type, limit_pay, merchant_category_code, payer, amount, scene_info, detail,]
    ["description", "trade_type", "merchant_category_code", "amount",]
}

wxpay_core::operation!(ChargePaymentCode => Codepayment, wxpay_core::Spec::new(
    "global.charge_payment_code",
    wxpay_core::http::Method::POST,
    "/v3/global/micropay/transactions/pay",
)
.title("提交付款码支付")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_1.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// A code payment order with its state, payer and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct Codepayment {
    /// Identifier (微信支付订单号).
    pub id: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Application id (APPID).
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The service provider's application id (机构APPID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<TradeType>,
    /// Trade state (交易状态).
    pub trade_state: Option<TradeState>,
    /// Description of the trade state (交易状态描述).
    pub trade_state_desc: Option<String>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// The payer (支付者).
    pub payer: Option<Payer>,
    /// Amount (订单金额).
    pub amount: Option<CodepaymentAmount>,
    /// Details (优惠功能).
    pub detail: Option<Vec<CodepaymentPromotion>>,
    /// Details of the promotions (优惠功能). Described by SKIT; no official source confirms it.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Codepayment
    []
    [id, mchid, appid, sub_mchid, sp_mchid, sp_appid, sub_appid, out_trade_no, trade_type, trade_state, trade_state_desc, bank_type, attach, success_time, payer, amount, detail, promotion_detail,]
    []
}
