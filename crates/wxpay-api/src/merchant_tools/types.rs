// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomEntranceState;
use super::CustomEntranceType;
use super::SpeakerBindState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// The mini program page that a custom entrance opens.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct JumpLink {
    /// Application id of the mini program (自定义入口的跳转小程序AppID). Required.
    pub mini_programs_appid: Option<String>,
    /// Path in the mini program (自定义入口跳转小程序的path). Required.
    pub mini_programs_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl JumpLink {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mini_programs_appid` and `mini_programs_path`.
    pub fn new() -> Self {
        Self {
            mini_programs_appid: None,
            mini_programs_path: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the mini program (自定义入口的跳转小程序AppID). Required.
    pub fn mini_programs_appid<Via>(
        mut self,
        mini_programs_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_programs_appid = mini_programs_appid.into_field();
        self
    }

    /// Path in the mini program (自定义入口跳转小程序的path). Required.
    pub fn mini_programs_path<Via>(
        mut self,
        mini_programs_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_programs_path = mini_programs_path.into_field();
        self
    }
}

impl Default for JumpLink {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { JumpLink
    []
    [mini_programs_appid, mini_programs_path,]
    ["mini_programs_appid", "mini_programs_path",]
}

/// A brand's custom entrance with its state and times.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomEntrance {
    /// Type of the custom entrance (自定义入口种类).
    pub custom_entrance_type: Option<CustomEntranceType>,
    /// Subtitle (副标题).
    pub subtitle: Option<String>,
    /// Thumbnail address of the goods (展示商品信息).
    pub goods_thumbnail_url: Option<String>,
    /// State of the custom entrance (设置自定义入口的状态).
    pub custom_entrance_state: Option<CustomEntranceState>,
    /// Start time (自定义入口的开始时间).
    pub start_time: Option<DateTime>,
    /// End time (自定义入口的结束时间).
    pub end_time: Option<DateTime>,
    /// Brand id (自定义入口的归属品牌ID).
    pub brand_id: Option<String>,
    /// When it was created (自定义入口创建的时间).
    pub create_time: Option<DateTime>,
    /// When it was last modified (自定义入口修改的时间).
    pub modify_time: Option<DateTime>,
    /// The merchant's own request number (商户创建自定义入口的凭据号).
    pub out_request_no: Option<String>,
    /// Jump link (自定义入口跳转信息).
    pub jump_link: Option<JumpLink>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CustomEntrance
    []
    [custom_entrance_type, subtitle, goods_thumbnail_url, custom_entrance_state, start_time, end_time, brand_id, create_time, modify_time, out_request_no, jump_link,]
    []
}

/// A speaker, its payment code and its binding state.
#[derive(Clone)]
#[non_exhaustive]
pub struct SpeakerBinding {
    /// The sub-merchant's number (子商户).
    pub sub_mchid: Option<String>,
    /// Device serial number (设备sn).
    pub device_sn: Option<String>,
    /// Binding state (绑定状态).
    pub bind_state: Option<SpeakerBindState>,
    /// Address of the payment code (收款链接url).
    pub code_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SpeakerBinding
    []
    [sub_mchid, device_sn, bind_state, code_url,]
    []
}

/// A variable of a print template and its value.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PrintVariable {
    /// Key (Key字段).
    pub key: Option<String>,
    /// Value (Value值字段).
    pub value: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PrintVariable {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            key: None,
            value: None,
            extra: Extra::new(),
        }
    }

    /// Key (Key字段).
    pub fn key<Via>(mut self, key: impl IntoField<String, Via>) -> Self {
        self.key = key.into_field();
        self
    }

    /// Value (Value值字段).
    pub fn value<Via>(mut self, value: impl IntoField<String, Via>) -> Self {
        self.value = value.into_field();
        self
    }
}

impl Default for PrintVariable {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PrintVariable
    []
    [key, value,]
    []
}

/// A table of a print template and its rows.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PrintTable {
    /// Key (Key字段).
    pub key: Option<String>,
    /// List of rows (Value值列表).
    pub row_list: Option<Vec<PrintTableRow>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PrintTable {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            key: None,
            row_list: None,
            extra: Extra::new(),
        }
    }

    /// Key (Key字段).
    pub fn key<Via>(mut self, key: impl IntoField<String, Via>) -> Self {
        self.key = key.into_field();
        self
    }

    /// List of rows (Value值列表).
    pub fn row_list<Via>(mut self, row_list: impl IntoField<Vec<PrintTableRow>, Via>) -> Self {
        self.row_list = row_list.into_field();
        self
    }
}

impl Default for PrintTable {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PrintTable
    []
    [key, row_list,]
    []
}

/// One row of a printed table.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PrintTableRow {
    /// List of cell values (值列表).
    pub cell_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PrintTableRow {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            cell_list: None,
            extra: Extra::new(),
        }
    }

    /// List of cell values (值列表).
    pub fn cell_list<Via>(mut self, cell_list: impl IntoField<Vec<String>, Via>) -> Self {
        self.cell_list = cell_list.into_field();
        self
    }
}

impl Default for PrintTableRow {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PrintTableRow
    []
    [cell_list,]
    []
}
