// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::OpenidPayer;
use super::OrderDetail;
use super::Prepayment;
use super::ProfitSharingSettleInfo;
use super::StoreReference;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Places a sub-merchant's order that is paid by scanning (扫码支付下单).
///
/// `POST /v3/pay/partner/transactions/scannedpos`
///
/// - Returns [`Prepayment`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：扫码支付下单。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012492476)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::partner_payments::{Amount, OpenidPayer, ScannedPosPrepay};
///
/// let request = ScannedPosPrepay::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .description("示例文字")
///     .amount(Amount::new().total(100))
///     .payer(OpenidPayer::new().sp_openid("oSAMPLE0123456789abcdefghijk"));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"total":100},"description":"示例文字","out_trade_no":"1217752501201407033233368018","payer":{"sp_openid":"oSAMPLE0123456789abcdefghijk"},"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "扫码支付下单",
    "/v3/pay/partner/transactions/scannedpos",
    "POST /v3/pay/partner/transactions/scannedpos",
    "4012492476"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ScannedPosPrepay {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// The service provider's application id (合作伙伴应用AppID).
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (合作伙伴商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (特约商户应用AppID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (特约商户号). Required.
    pub sub_mchid: Option<String>,
    /// Description (商品描述). Required.
    pub description: Option<String>,
    /// When the order expires (交易结束时间).
    pub time_expire: Option<DateTime>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// Address that receives the notifications (通知地址).
    pub notify_url: Option<String>,
    /// Goods or discount tag (订单优惠标记).
    pub goods_tag: Option<String>,
    /// True if the fapiao entrance is open (电子发票入口开放标识).
    pub support_fapiao: Option<bool>,
    /// Amount (订单金额). Required.
    pub amount: Option<Amount>,
    /// The payer (支付者). Required.
    pub payer: Option<OpenidPayer>,
    /// Details (优惠功能).
    pub detail: Option<OrderDetail>,
    /// Scene details (场景信息). Sources differ on whether it is required.
    pub scene_info: Option<ScannedPosSceneInfo>,
    /// Settlement details (结算信息).
    pub settle_info: Option<ProfitSharingSettleInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ScannedPosPrepay {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `description`, `amount` and `payer`.
    /// The client fills in `sp_mchid`, and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sp_appid: None,
            sp_mchid: None,
            sub_appid: None,
            sub_mchid: None,
            description: None,
            time_expire: None,
            attach: None,
            notify_url: None,
            goods_tag: None,
            support_fapiao: None,
            amount: None,
            payer: None,
            detail: None,
            scene_info: None,
            settle_info: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's application id (合作伙伴应用AppID).
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The service provider's merchant number (合作伙伴商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (特约商户应用AppID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (特约商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Description (商品描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// When the order expires (交易结束时间).
    pub fn time_expire<Via>(mut self, time_expire: impl IntoField<DateTime, Via>) -> Self {
        self.time_expire = time_expire.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Address that receives the notifications (通知地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// True if the fapiao entrance is open (电子发票入口开放标识).
    pub fn support_fapiao<Via>(mut self, support_fapiao: impl IntoField<bool, Via>) -> Self {
        self.support_fapiao = support_fapiao.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// The payer (支付者). Required.
    pub fn payer<Via>(mut self, payer: impl IntoField<OpenidPayer, Via>) -> Self {
        self.payer = payer.into_field();
        self
    }

    /// Details (优惠功能).
    pub fn detail<Via>(mut self, detail: impl IntoField<OrderDetail, Via>) -> Self {
        self.detail = detail.into_field();
        self
    }

    /// Scene details (场景信息). Sources differ on whether it is required.
    pub fn scene_info<Via>(mut self, scene_info: impl IntoField<ScannedPosSceneInfo, Via>) -> Self {
        self.scene_info = scene_info.into_field();
        self
    }

    /// Settlement details (结算信息).
    pub fn settle_info<Via>(
        mut self,
        settle_info: impl IntoField<ProfitSharingSettleInfo, Via>,
    ) -> Self {
        self.settle_info = settle_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { ScannedPosPrepay
    [out_trade_no,]
    [sp_appid, sp_mchid, sub_appid, sub_mchid, description, time_expire, attach, notify_url, goods_tag, support_fapiao, amount, payer, detail, scene_info, settle_info,]
    ["sp_mchid", "sub_mchid", "description", "amount", "payer",]
}

wxpay_core::operation!(ScannedPosPrepay => Prepayment, wxpay_core::Spec::new(
    "partner_payments.scanned_pos_prepay",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/scannedpos",
)
.title("扫码支付下单")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012492476")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// Place of a payment by scanning.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ScannedPosSceneInfo {
    /// IP address of the user's device (用户终端IP). Sources differ on whether it is required.
    pub payer_client_ip: Option<String>,
    /// Device number (商户端设备号).
    pub device_id: Option<String>,
    /// Store details (商户门店信息). Sources differ on whether it is required.
    pub store_info: Option<StoreReference>,
    /// IP address of the device (商户端设备 IP). Described by SKIT; no official source confirms it.
    pub device_ip: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ScannedPosSceneInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            payer_client_ip: None,
            device_id: None,
            store_info: None,
            device_ip: None,
            extra: Extra::new(),
        }
    }

    /// IP address of the user's device (用户终端IP). Sources differ on whether it is required.
    pub fn payer_client_ip<Via>(mut self, payer_client_ip: impl IntoField<String, Via>) -> Self {
        self.payer_client_ip = payer_client_ip.into_field();
        self
    }

    /// Device number (商户端设备号).
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// Store details (商户门店信息). Sources differ on whether it is required.
    pub fn store_info<Via>(mut self, store_info: impl IntoField<StoreReference, Via>) -> Self {
        self.store_info = store_info.into_field();
        self
    }

    /// IP address of the device (商户端设备 IP). Described by SKIT; no official source confirms it.
    pub fn device_ip<Via>(mut self, device_ip: impl IntoField<String, Via>) -> Self {
        self.device_ip = device_ip.into_field();
        self
    }
}

impl Default for ScannedPosSceneInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ScannedPosSceneInfo
    []
    [payer_client_ip, device_id, store_info, device_ip,]
    []
}
