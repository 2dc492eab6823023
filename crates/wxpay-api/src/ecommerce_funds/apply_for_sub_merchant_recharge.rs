// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RechargeAccountType;
use super::RechargeAmount;
use super::RechargeChannel;
use super::SubMerchantRechargeScene;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a recharge of a sub-merchant's account (申请二级商户充值).
///
/// `POST /v3/platsolution/ecommerce/recharges/apply`
///
/// - Returns [`SubMerchantRechargeApplication`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_recharge_no` and the same parameters.
/// - 中文：申请二级商户充值。调用方：服务商、平台；`out_recharge_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::{
///     ApplyForSubMerchantRecharge, RechargeAccountType, RechargeAmount, SubMerchantRechargeScene,
/// };
///
/// let request = ApplyForSubMerchantRecharge::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .recharge_scene(SubMerchantRechargeScene::Deposit)
///     .account_type(RechargeAccountType::Deposit)
///     .recharge_amount(RechargeAmount::new().amount(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_type":"DEPOSIT","out_recharge_no":"1217752501201407033233368018","recharge_amount":{"amount":100},"recharge_scene":"ECOMMERCE_DEPOSIT","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请二级商户充值",
    "/v3/platsolution/ecommerce/recharges/apply",
    "POST /v3/platsolution/ecommerce/recharges/apply",
    "4012762860"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForSubMerchantRecharge {
    /// The merchant's own top-up number (商户充值单号). Required.
    pub out_recharge_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Top-up scene (充值场景). Required.
    pub recharge_scene: Option<SubMerchantRechargeScene>,
    /// Kind of account (充值入账账户). Required.
    pub account_type: Option<RechargeAccountType>,
    /// Top-up amount (充值金额). Required.
    pub recharge_amount: Option<RechargeAmount>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// Top-up channels available (可用充值渠道列表).
    pub available_recharge_channels: Option<Vec<RechargeChannel>>,
    /// Remark (充值备注).
    pub remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForSubMerchantRecharge {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `recharge_scene`, `account_type` and `recharge_amount`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_recharge_no: impl Into<String>) -> Self {
        Self {
            out_recharge_no: out_recharge_no.into(),
            sub_mchid: None,
            recharge_scene: None,
            account_type: None,
            recharge_amount: None,
            notify_url: None,
            available_recharge_channels: None,
            remark: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Top-up scene (充值场景). Required.
    pub fn recharge_scene<Via>(
        mut self,
        recharge_scene: impl IntoField<SubMerchantRechargeScene, Via>,
    ) -> Self {
        self.recharge_scene = recharge_scene.into_field();
        self
    }

    /// Kind of account (充值入账账户). Required.
    pub fn account_type<Via>(
        mut self,
        account_type: impl IntoField<RechargeAccountType, Via>,
    ) -> Self {
        self.account_type = account_type.into_field();
        self
    }

    /// Top-up amount (充值金额). Required.
    pub fn recharge_amount<Via>(
        mut self,
        recharge_amount: impl IntoField<RechargeAmount, Via>,
    ) -> Self {
        self.recharge_amount = recharge_amount.into_field();
        self
    }

    /// Address that receives the notifications (商户回调地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Top-up channels available (可用充值渠道列表).
    pub fn available_recharge_channels<Via>(
        mut self,
        available_recharge_channels: impl IntoField<Vec<RechargeChannel>, Via>,
    ) -> Self {
        self.available_recharge_channels = available_recharge_channels.into_field();
        self
    }

    /// Remark (充值备注).
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForSubMerchantRecharge
    [out_recharge_no,]
    [sub_mchid, recharge_scene, account_type, recharge_amount, notify_url, available_recharge_channels, remark,]
    ["sub_mchid", "recharge_scene", "account_type", "recharge_amount",]
}

wxpay_core::operation!(ApplyForSubMerchantRecharge => SubMerchantRechargeApplication, wxpay_core::Spec::new(
    "ecommerce_funds.apply_for_sub_merchant_recharge",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/recharges/apply",
)
.title("申请二级商户充值")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012762860")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_recharge_no")));

/// The numbers of a sub-merchant's recharge and its link.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantRechargeApplication {
    /// WeChat Pay's top-up number (微信支付充值单号).
    pub recharge_id: Option<String>,
    /// The merchant's own top-up number (商户充值单号).
    pub out_recharge_no: Option<String>,
    /// Top-up link (充值链接).
    pub recharge_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantRechargeApplication
    []
    [recharge_id, out_recharge_no, recharge_url,]
    []
}
