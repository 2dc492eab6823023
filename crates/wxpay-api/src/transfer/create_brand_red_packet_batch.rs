// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RedPacketBatchState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Sends a batch of brand red packets (品牌商户发放红包).
///
/// `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
///
/// - Returns [`CreatedBrandRedPacketBatch`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_batch_no` and the same parameters.
/// - 中文：品牌商户发放红包。调用方：商户；`out_batch_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::{CreateBrandRedPacketBatch, RedPacketScene};
///
/// let request = CreateBrandRedPacketBatch::new("1217752501201407033233368018")
///     .brand_id(1)
///     .brand_appid("wx8888888888888888")
///     .scene(RedPacketScene::CustomSend)
///     .template_id("sample-template-id")
///     .batch_name("示例名称")
///     .batch_remark("示例文字")
///     .total_amount(100)
///     .total_num(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"batch_name":"示例名称","batch_remark":"示例文字","brand_appid":"wx8888888888888888","brand_id":1,"out_batch_no":"1217752501201407033233368018","scene":"CUSTOM_SEND","template_id":"sample-template-id","total_amount":100,"total_num":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "品牌商户发放红包",
    "/v3/fund-app/brand-redpacket/brand-merchant-batches",
    "POST /v3/fund-app/brand-redpacket/brand-merchant-batches",
    "4014310358"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateBrandRedPacketBatch {
    /// The merchant's own batch number (商家品牌红包批次单号). Required.
    pub out_batch_no: String,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<i64>,
    /// Application id of the brand (品牌AppID). Required.
    pub brand_appid: Option<String>,
    /// Scene (品牌红包发放场景). Required.
    pub scene: Option<RedPacketScene>,
    /// Template id (品牌红包模板ID). Required.
    pub template_id: Option<String>,
    /// Batch name (品牌红包批次名称). Required.
    pub batch_name: Option<String>,
    /// Batch remark (品牌红包批次备注). Required.
    pub batch_remark: Option<String>,
    /// Total amount (总金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Total number (总笔数). Required.
    pub total_num: Option<i64>,
    /// List of details (品牌红包明细列表). Sources differ on whether it is required.
    pub detail_list: Option<Vec<RedPacketItem>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateBrandRedPacketBatch {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`, `brand_appid`, `scene`, `template_id`, `batch_name`, `batch_remark`, `total_amount` and `total_num`.
    pub fn new(out_batch_no: impl Into<String>) -> Self {
        Self {
            out_batch_no: out_batch_no.into(),
            brand_id: None,
            brand_appid: None,
            scene: None,
            template_id: None,
            batch_name: None,
            batch_remark: None,
            total_amount: None,
            total_num: None,
            detail_list: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<i64, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Application id of the brand (品牌AppID). Required.
    pub fn brand_appid<Via>(mut self, brand_appid: impl IntoField<String, Via>) -> Self {
        self.brand_appid = brand_appid.into_field();
        self
    }

    /// Scene (品牌红包发放场景). Required.
    pub fn scene<Via>(mut self, scene: impl IntoField<RedPacketScene, Via>) -> Self {
        self.scene = scene.into_field();
        self
    }

    /// Template id (品牌红包模板ID). Required.
    pub fn template_id<Via>(mut self, template_id: impl IntoField<String, Via>) -> Self {
        self.template_id = template_id.into_field();
        self
    }

    /// Batch name (品牌红包批次名称). Required.
    pub fn batch_name<Via>(mut self, batch_name: impl IntoField<String, Via>) -> Self {
        self.batch_name = batch_name.into_field();
        self
    }

    /// Batch remark (品牌红包批次备注). Required.
    pub fn batch_remark<Via>(mut self, batch_remark: impl IntoField<String, Via>) -> Self {
        self.batch_remark = batch_remark.into_field();
        self
    }

    /// Total amount (总金额). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Total number (总笔数). Required.
    pub fn total_num<Via>(mut self, total_num: impl IntoField<i64, Via>) -> Self {
        self.total_num = total_num.into_field();
        self
    }

    /// List of details (品牌红包明细列表). Sources differ on whether it is required.
    pub fn detail_list<Via>(
        mut self,
        detail_list: impl IntoField<Vec<RedPacketItem>, Via>,
    ) -> Self {
        self.detail_list = detail_list.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateBrandRedPacketBatch
    [out_batch_no,]
    [brand_id, brand_appid, scene, template_id, batch_name, batch_remark, total_amount, total_num, detail_list,]
    ["brand_id", "brand_appid", "scene", "template_id", "batch_name", "batch_remark", "total_amount", "total_num",]
}

wxpay_core::operation!(CreateBrandRedPacketBatch => CreatedBrandRedPacketBatch, wxpay_core::Spec::new(
    "transfer.create_brand_red_packet_batch",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/brand-redpacket/brand-merchant-batches",
)
.title("品牌商户发放红包")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014310358")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));

/// One red packet to send, with its amount and receiver.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RedPacketItem {
    /// The merchant's own detail number (商家品牌红包明细单号). Required.
    pub out_detail_no: Option<String>,
    /// Amount (红包金额). Required. In fen.
    pub amount: Option<i64>,
    /// The user's id within the application (接收红包用户OpenID). Required.
    pub openid: Option<String>,
    /// The user's name (接收红包用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_name: Option<Sensitive>,
    /// Remark (红包备注). Sources differ on whether it is required.
    pub remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RedPacketItem {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `out_detail_no`, `amount` and `openid`.
    pub fn new() -> Self {
        Self {
            out_detail_no: None,
            amount: None,
            openid: None,
            user_name: None,
            remark: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own detail number (商家品牌红包明细单号). Required.
    pub fn out_detail_no<Via>(mut self, out_detail_no: impl IntoField<String, Via>) -> Self {
        self.out_detail_no = out_detail_no.into_field();
        self
    }

    /// Amount (红包金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// The user's id within the application (接收红包用户OpenID). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's name (接收红包用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_name<Via>(mut self, user_name: impl IntoField<Sensitive, Via>) -> Self {
        self.user_name = user_name.into_field();
        self
    }

    /// Remark (红包备注). Sources differ on whether it is required.
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }
}

impl Default for RedPacketItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RedPacketItem
    []
    [out_detail_no, amount, openid, user_name, remark,]
    ["out_detail_no", "amount", "openid",]
}

/// A batch of brand red packets just created, with its numbers and state.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedBrandRedPacketBatch {
    /// The merchant's own batch number (商家品牌红包批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (微信支付品牌红包批次单号).
    pub batch_no: Option<String>,
    /// When it was created (品牌红包批次创建时间).
    pub create_time: Option<DateTime>,
    /// Batch state (批次单状态).
    pub batch_state: Option<RedPacketBatchState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedBrandRedPacketBatch
    []
    [out_batch_no, batch_no, create_time, batch_state,]
    []
}

wxpay_core::open_enum! {
    /// The scene in which brand red packets are sent.
    pub enum RedPacketScene {
        /// By a template of the merchant's own (自定义发放场景).
        CustomSend = "CUSTOM_SEND",
    }
}
